/**
 * Property visibility of Jakarta JSON Binding: which properties a mapper will visit on objects of a Java type, and what
 * it reads to obtain them.
 *
 * <p>An own, portable engine on the standard API alone, because a mapper's model of a class is not to be had from an
 * application on most servers. The rules are those of the specification, chapters 3.7 (scope and field access), 3.10
 * (class fields), 4.1 (property names), 4.6 and 4.7 (visibility, adapters); where mappers differ,
 * {@link dev.prefetched.internal.jsonb.Deviation} has a row for it.
 */
@NullMarked
package dev.prefetched.internal.jsonb;

import org.jspecify.annotations.NullMarked;
