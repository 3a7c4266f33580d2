/**
 * What can be configured, and where it is read from.
 *
 * <p>MicroProfile Config where the server has it, else system properties: those are among the sources of MicroProfile
 * Config anyway, so moving between servers changes nothing. Only one class here mentions MicroProfile, and it is loaded
 * only where MicroProfile is.
 */
@NullMarked
package dev.prefetched.internal.settings;

import org.jspecify.annotations.NullMarked;
