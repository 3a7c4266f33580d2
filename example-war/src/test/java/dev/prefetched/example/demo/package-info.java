/**
 * The demo and the integration test: start Payara Micro with the guide, call every endpoint both ways, compare.
 *
 * <p>{@link dev.prefetched.example.demo.Demo} prints what {@code GuideIT} asserts; both share everything below.
 */
@NullMarked
package dev.prefetched.example.demo;

import org.jspecify.annotations.NullMarked;
