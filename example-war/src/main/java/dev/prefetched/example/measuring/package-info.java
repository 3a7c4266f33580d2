/**
 * Counts the statements of a request at the JDBC boundary and reports them in response headers; knows nothing of the guide.
 */
@NullMarked
package dev.prefetched.example.measuring;

import org.jspecify.annotations.NullMarked;
