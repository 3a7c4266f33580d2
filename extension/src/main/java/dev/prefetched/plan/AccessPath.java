package dev.prefetched.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A chain of attribute names that is read starting from an object, such as {@code owner.address.city}.
 *
 * <p>A collection-valued attribute and its elements share one step: {@code lines.product} is the product of every line.
 * It exists because a getter may read more than the attribute it is named after. Immutable and thread-safe.
 *
 * @param attributes the attribute names from the owning object outwards, at least one
 */
public record AccessPath(List<String> attributes) implements Comparable<AccessPath> {

    /** Copies {@code attributes}; throws {@link IllegalArgumentException} if there is none. */
    public AccessPath {
        attributes = List.copyOf(attributes);
        if (attributes.isEmpty()) {
            throw new IllegalArgumentException("An access path has at least one attribute");
        }
    }

    public static AccessPath of(String first, String... more) {
        return new AccessPath(Stream.concat(Stream.of(first), Stream.of(more)).toList());
    }

    /** This path, one attribute longer. */
    public AccessPath then(String attribute) {
        return new AccessPath(
                Stream.concat(attributes.stream(), Stream.of(attribute)).toList());
    }

    /** This path, and then {@code rest} from where it ends. */
    public AccessPath then(AccessPath rest) {
        return new AccessPath(
                Stream.concat(attributes.stream(), rest.attributes.stream()).toList());
    }

    @Override
    public int compareTo(AccessPath other) {
        return toString().compareTo(other.toString());
    }

    /** The dotted form, {@code owner.address.city}. */
    @Override
    public String toString() {
        return attributes.stream().collect(Collectors.joining("."));
    }
}
