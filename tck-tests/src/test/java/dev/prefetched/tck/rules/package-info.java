/**
 * What is left as it is: for each rule of the product against a query or a relation, a query or relation that it is against.
 *
 * <p>The rules are known by their names only, since they are no part of what an application may use.
 */
@NullMarked
package dev.prefetched.tck.rules;

import org.jspecify.annotations.NullMarked;
