package dev.helpcenter.render;

import java.util.Map;

/**
 * One of the pages over which a long list is spread, without what all pages have.
 *
 * @param values its part of the template's {@code page}
 */
record ListPart(String url, String kind, String title, Map<String, Object> values) {}
