/** The help center of this repository, as its readers meet it: in a real browser. */
package dev.helpcenter.shipped;
