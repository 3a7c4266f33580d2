/** JTA in-process: a transaction manager, a pool that takes part in its transactions, and what is to be seen with them. */
@NullMarked
package dev.prefetched.tck.jta;

import org.jspecify.annotations.NullMarked;
