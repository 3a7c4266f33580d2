/** Entities and, in the classes named {@code …Forms}, getters of every form one may meet; each is a test case of its own. */
@NullUnmarked
package dev.prefetched.internal.bytecode.model;

import org.jspecify.annotations.NullUnmarked;
