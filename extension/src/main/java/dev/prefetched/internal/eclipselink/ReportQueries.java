package dev.prefetched.internal.eclipselink;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.persistence.Version;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.queries.ReportItem;
import org.eclipse.persistence.queries.ReportQuery;

/**
 * Which entity a query that selects several things ({@code select e, e.name}) can be prefetched for.
 *
 * <p>Exactly one entity may be among them: rows are matched by column, and two aliases of one class collide, which is
 * wrong data in every version run (4.0.1, 4.0.5, 4.0.9, 5.0.0). And EclipseLink must be 4.0.5 or newer: before,
 * batching such a query gives empty relations (eclipselink#2011).
 */
final class ReportQueries {

    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+).*");

    private final boolean right = areRightIn(Version.getVersion());

    /** The only entity that a prepared {@code query} selects, if there is exactly one and batching it is right. */
    Optional<ClassDescriptor> onlyEntity(ReportQuery query) {
        if (!right) {
            return Optional.empty();
        }
        List<ClassDescriptor> entities = query.getItems().stream()
                .map(ReportItem::getDescriptor)
                .filter(Objects::nonNull)
                .filter(descriptor -> !descriptor.isDescriptorTypeAggregate())
                .toList();
        return entities.size() == 1 ? Optional.of(entities.get(0)) : Optional.empty();
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
