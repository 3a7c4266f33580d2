package dev.prefetched.internal.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;

/** Whether an application maps entities by XML, so that annotations do not tell all of them. */
final class XmlMappings {

    private XmlMappings() {}

    static boolean arePresent(ClassLoader application) {
        if (application.getResource("META-INF/orm.xml") != null) {
            return true;
        }
        try {
            for (URL unit : Collections.list(application.getResources("META-INF/persistence.xml"))) {
                if (text(unit).contains("<mapping-file")) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            // Then nothing is claimed about entities.
            return true;
        }
    }

    private static String text(URL file) throws IOException {
        // A cached connection would keep the archive open after its undeployment.
        var connection = file.openConnection();
        connection.setUseCaches(false);
        try (InputStream content = connection.getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
