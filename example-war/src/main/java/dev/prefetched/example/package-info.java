/**
 * A small guide to Italian restaurants: one package a topic, each with its entities, its queries and its two resources.
 *
 * <p>Every topic has one abstract resource with the resource methods and two subclasses: the plain one, and one that
 * differs from it only by {@link dev.prefetched.Prefetched}.
 */
@NullMarked
package dev.prefetched.example;

import org.jspecify.annotations.NullMarked;
