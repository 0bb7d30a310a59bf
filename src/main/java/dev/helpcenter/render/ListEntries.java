package dev.helpcenter.render;

import java.util.List;
import java.util.Map;

/** What a category lists: its articles, then the categories below it. */
record ListEntries(List<Map<String, Object>> articles, List<Map<String, Object>> children) {}
