package dev.prefetched.internal.jsonb;

import static dev.prefetched.internal.jsonb.JsonbImplementation.JOHNZON;
import static dev.prefetched.internal.jsonb.JsonbImplementation.YASSON;

import java.util.List;

/**
 * The behaviours in which JSON-B implementations differ, one row each.
 *
 * <p>This table is the only place that knows an implementation by name; the engine asks its {@link Dialect} for a row.
 * Each row names the conformance rules that show it, and dropping a row turns those rules red.
 */
enum Deviation {
    /** Calls {@code hashCode} on every object it writes, and {@code equals} when two of them collide. */
    HASHES_WHAT_IT_WRITES(YASSON, "R101 R108 R109 R124 R143 R153"),

    /** Finds accessors by JavaBeans introspection instead of by the prefixes {@code get} and {@code is} alone. */
    JAVABEANS_INTROSPECTION(JOHNZON, "R012 R014 R015 R098"),

    /** Takes every public method without parameters of a record for an accessor. */
    RECORD_METHODS_ARE_ACCESSORS(JOHNZON, "R100"),

    /** Reads a private field that carries {@code @JsonbProperty}. */
    NAMED_FIELD_IS_VISIBLE(JOHNZON, "R051"),

    /** Prefers the application's configured visibility strategy to the one on the class or package. */
    CONFIGURED_VISIBILITY_WINS(JOHNZON, "R046"),

    /** Honours {@code @JsonbVisibility} on an annotation that the class carries. */
    META_VISIBILITY(YASSON, "R047"),

    /** Honours {@code @JsonbVisibility} on the packages above that of the class. */
    VISIBILITY_OF_OUTER_PACKAGES(JOHNZON, "R201"),

    /** Writes the keys of a map as objects of their own, where others write their {@code toString}. */
    KEYS_ARE_OBJECTS(YASSON, "R106"),

    /** Follows the type that is handed over together with the response, where others follow the object's own class. */
    DECLARED_ROOT_TYPE(YASSON, "R074 R078 R148"),

    /** Writes the elements of streams and iterators. */
    STREAMS_ARE_CONTAINERS(JOHNZON, "R110 R111"),

    /** Writes the elements of any {@code Iterable} that is not the value of a property. */
    ITERABLES_ARE_CONTAINERS(JOHNZON, "R113"),

    /** Looks at what an {@code Iterable} property holds, which mostly is a collection, where others write a bean. */
    DECLARED_ITERABLES_ARE_FOLLOWED(YASSON, "R112"),

    /** Applies the adapter of a collection property to the elements where it fits them. */
    ELEMENTS_TAKE_PROPERTY_ADAPTER(JOHNZON, "R141"),

    /** Looks for class-level adapters and serialisers on what an object is, not on what it was declared to be. */
    RUNTIME_CLASS_COMPONENTS(JOHNZON, "R203 R206");

    private final JsonbImplementation shownBy;
    private final String rules;

    Deviation(JsonbImplementation shownBy, String rules) {
        this.shownBy = shownBy;
        this.rules = rules;
    }

    /** The implementation that behaves so. */
    JsonbImplementation shownBy() {
        return shownBy;
    }

    /** The conformance rules that show it. */
    List<String> rules() {
        return List.of(rules.split(" ", -1));
    }
}
