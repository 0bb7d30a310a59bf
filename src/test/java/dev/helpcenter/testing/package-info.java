/**
 * What tests share: a real Chromium, a server that behaves as GitHub Pages does, and the shipped
 * help center, built once.
 */
package dev.helpcenter.testing;
