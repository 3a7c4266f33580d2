package dev.prefetched.tck;

import java.util.regex.Pattern;
import org.eclipse.persistence.Version;

/** In what the EclipseLink that runs differs from others: what a test has to expect of it. */
public final class EclipseLinkVersion {

    private static final Pattern BEFORE_4_0_5 = Pattern.compile("4\\.0\\.[0-4](\\D.*)?");

    private EclipseLinkVersion() {}

    /**
     * Whether a batch is told the rows of a query that selects several things. Before 4.0.5 it is not (eclipselink#2011), so
     * such a query is left as it is.
     */
    public static boolean tellsRowsOfReports() {
        return !BEFORE_4_0_5.matcher(Version.getVersion()).matches();
    }
}
