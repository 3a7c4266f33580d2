/** A small application with every kind of relation and query, shared by the tests whose rule is about queries. */
@NullMarked
package dev.prefetched.tck.osteria;

import org.jspecify.annotations.NullMarked;
