package org.jboss.modules;

import dev.prefetched.internal.deployment.ChildFirstLoader;
import java.net.URL;
import java.util.List;

/** By its name the class loader of an archive on WildFly, with EclipseLink in the archive. */
public final class ArchiveLoader extends ChildFirstLoader {

    public ArchiveLoader(URL eclipseLink) {
        super(List.of(eclipseLink), List.of("org.eclipse.persistence."));
    }
}
