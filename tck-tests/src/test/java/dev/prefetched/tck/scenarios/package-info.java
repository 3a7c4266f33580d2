/**
 * The test scenarios of django-auto-prefetching, the library this one takes after, as JPA entities that JSON-B writes: one
 * entity class for each of its serializers, at two numbers of rows, where its own tests mostly have one.
 */
@NullMarked
package dev.prefetched.tck.scenarios;

import org.jspecify.annotations.NullMarked;
