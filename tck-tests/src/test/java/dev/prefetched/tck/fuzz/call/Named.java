package dev.prefetched.tck.fuzz.call;

import org.jspecify.annotations.Nullable;

/** What {@code select new} makes. */
public record Named(Object entity, @Nullable String name) {}
