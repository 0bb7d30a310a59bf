/** The shopper's pages in a real browser: components, accessibility, weight, offline. */
package dev.helpcenter.pages;
