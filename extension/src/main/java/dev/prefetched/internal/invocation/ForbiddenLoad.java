package dev.prefetched.internal.invocation;

/** A load that fails its request, because its resource method is not allowed any. */
final class ForbiddenLoad extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForbiddenLoad(String message) {
        super(message);
    }
}
