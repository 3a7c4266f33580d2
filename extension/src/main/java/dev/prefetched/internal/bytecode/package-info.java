/**
 * Which attributes does this method read? Answered from class files, without loading the classes.
 */
@NullMarked
package dev.prefetched.internal.bytecode;

import org.jspecify.annotations.NullMarked;
