/** A small restaurant guide that the tests of the test kit deploy. */
@NullMarked
package dev.prefetched.testkit.guide;

import org.jspecify.annotations.NullMarked;
