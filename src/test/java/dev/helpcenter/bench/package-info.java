/**
 * The race of {@code bench/run}: made-up help centers of any size, and whole processes timed in
 * turn.
 */
package dev.helpcenter.bench;
