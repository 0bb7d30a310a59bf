package dev.helpcenter.render;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A page that goes on with a list that is too long for one page.
 *
 * @param url from the site's root
 * @param type the type whose template renders it: {@code category}, {@code archive}
 * @param page the template's {@code page}
 */
public record FurtherPage(
    String url, String type, String title, Supplier<Map<String, Object>> page) {}
