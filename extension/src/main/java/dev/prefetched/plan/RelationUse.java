package dev.prefetched.plan;

/**
 * How one call has read one relation. Immutable and thread-safe.
 *
 * @param entity the entity class that declares it
 * @param attribute its name, dotted if it is part of an embedded object
 * @param single how often a statement was sent for one object alone
 * @param batched whether it was read for many objects at once
 * @param certain whether reading it for all objects of a query leaves nothing behind for later requests that they would
 *     not find without: each object that the call has read had it loaded when the answer was written, or neither class is
 *     in a shared cache
 */
public record RelationUse(Class<?> entity, String attribute, int single, boolean batched, boolean certain) {}
