/**
 * Which attributes does a method read? Answered from bytecode, for getters, adapters, serializers, callbacks and
 * {@code hashCode}, {@code equals}, {@code compareTo} and {@code toString}.
 *
 * <p><b>Approach.</b> The instructions of a method are interpreted over sets of {@linkplain
 * dev.prefetched.internal.bytecode.Node nodes} instead of values: an object is known by the access path that leads to it,
 * a new object by the instruction that made it, a lambda by the instruction that created it. Following a call means
 * interpreting the called method once for the <em>shape</em> of its arguments, with every object it is given renamed to a
 * numbered root; the resulting {@linkplain dev.prefetched.internal.bytecode.Summary summary} is remembered and used again
 * by renaming the roots back. So the cost grows with the number of methods, not with the number of calls. Recursion is
 * solved by repeating until nothing changes. Calls into {@code java.*} are not followed but described by a {@linkplain
 * dev.prefetched.internal.bytecode.JdkRules table}: what is called back, what is hashed, compared or printed.
 *
 * <p><b>What it promises.</b> All branches and all known subclasses are taken, so it may report more than one call reads,
 * never less, except behind a place it names as unreadable: reflection, native methods, code whose bytes cannot be read,
 * an interface without known implementor, entities from static fields, recursion beyond a {@linkplain
 * dev.prefetched.internal.bytecode.Limits limit}.
 *
 * <p><b>What it does not see.</b> Code that the JDK or a library runs by name ({@code ServiceLoader}, dynamic proxies);
 * values put into an object's fields by other methods, except transient fields; subclasses nobody told it about.
 *
 * <p>Reads bytes as resources and never loads an application class, because loading an entity early can defeat weaving.
 */
@NullMarked
package dev.prefetched.internal.bytecode;

import org.jspecify.annotations.NullMarked;
