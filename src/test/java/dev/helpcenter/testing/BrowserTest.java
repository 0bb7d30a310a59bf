package dev.helpcenter.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests of this class run in a real Chromium. A test may ask for these parameters:
 *
 * <ul>
 *   <li>{@code Page}, {@code BrowserContext}: fresh for each test, with scripting off if they are
 *       marked {@link WithoutScript}; {@code Browser}: shared by all, for contexts with options of
 *       one's own (they are closed after the test);
 *   <li>{@link ShippedSite}: the help center of this repository, built once in a run of the tests;
 *   <li>{@link StaticSite}: a server of its own for the shipped help center, at its root.
 * </ul>
 *
 * A page on which a test fails is saved as a picture in {@code target/browser-failures}. There is
 * no way in which such a test is skipped: without a browser it fails and says what to install.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ChromiumExtension.class, ShippedSiteExtension.class})
public @interface BrowserTest {}
