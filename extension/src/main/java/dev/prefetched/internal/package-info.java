/** Everything an application must not depend on: it may change or go without notice. */
@NullMarked
package dev.prefetched.internal;

import org.jspecify.annotations.NullMarked;
