/** Resource methods and what they answer with, and the part of a call in which the answer is written. */
@NullMarked
package dev.prefetched.internal.rest;

import org.jspecify.annotations.NullMarked;
