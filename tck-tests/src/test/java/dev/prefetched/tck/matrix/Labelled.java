package dev.prefetched.tck.matrix;

/** What a query makes with {@code select new}. */
public record Labelled(Owner owner, String label) {}
