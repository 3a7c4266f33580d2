package dev.prefetched.internal.eclipselink;

import java.util.List;
import java.util.Objects;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.queries.ReportItem;
import org.eclipse.persistence.queries.ReportQuery;

/**
 * What queries that select several things ({@code select e, e.name}) select; {@link QueryRule} says what follows from it.
 */
final class ReportQueries {

    private ReportQueries() {}

    /** The entities that a prepared {@code query} selects as such, one of them as often as it does. */
    static List<ClassDescriptor> entities(ReportQuery query) {
        return query.getItems().stream()
                .map(ReportItem::getDescriptor)
                .filter(Objects::nonNull)
                .filter(descriptor -> !descriptor.isDescriptorTypeAggregate())
                .toList();
    }
}
