package dev.prefetched.internal.eclipselink;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.persistence.Version;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.queries.ReportItem;
import org.eclipse.persistence.queries.ReportQuery;

/**
 * What queries that select several things ({@code select e, e.name}) select, and whether EclipseLink batches them right;
 * {@link QueryRule} says what follows from it.
 */
final class ReportQueries {

    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+).*");
    private static final boolean RIGHT = areRightIn(Version.getVersion());

    private ReportQueries() {}

    /** The entities that a prepared {@code query} selects as such, one of them as often as it does. */
    static List<ClassDescriptor> entities(ReportQuery query) {
        return query.getItems().stream()
                .map(ReportItem::getDescriptor)
                .filter(Objects::nonNull)
                .filter(descriptor -> !descriptor.isDescriptorTypeAggregate())
                .toList();
    }

    /** Whether the EclipseLink that runs batches them right. */
    static boolean areRight() {
        return RIGHT;
    }

    /** Whether that version of EclipseLink, as it names itself, batches such a query right. */
    static boolean areRightIn(String version) {
        Matcher parts = VERSION.matcher(version);
        if (!parts.matches()) {
            return false;
        }
        int major = Integer.parseInt(parts.group(1));
        int minor = Integer.parseInt(parts.group(2));
        int patch = Integer.parseInt(parts.group(3));
        return major > 4 || (major == 4 && (minor > 0 || patch >= 5));
    }
}
