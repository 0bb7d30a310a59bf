package dev.helpcenter.jbake;

import dev.helpcenter.source.Place;
import java.time.Duration;

/**
 * A page that nothing could end, so that its thread was given up.
 *
 * @param place the instruction that never ended, its file counted from the template folder
 * @param subject what was being rendered
 * @param limit how long a page may take
 */
record StuckPage(Place place, String subject, Duration limit) {}
