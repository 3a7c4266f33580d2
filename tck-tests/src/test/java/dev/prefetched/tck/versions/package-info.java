/** What the profile {@code eclipselink-versions} makes of the reports of its test runs. */
@NullMarked
package dev.prefetched.tck.versions;

import org.jspecify.annotations.NullMarked;
