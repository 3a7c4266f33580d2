package dev.prefetched.internal.jsonb.cases;

/** A case that hands its declared type {@code T} to the mapper. */
abstract class TypedCase<T> extends DeclaredCase<T> {

    @Override
    public boolean typed() {
        return true;
    }
}
