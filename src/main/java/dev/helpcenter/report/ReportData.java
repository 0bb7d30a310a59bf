package dev.helpcenter.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The report for programs: maps, lists, texts and numbers, as JSON has them. */
public final class ReportData {
  private ReportData() {}

  /** The whole report; every chapter is there, also if it has no entries. */
  public static Map<String, Object> of(CareReport report) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("today", report.today().toString());
    data.put("articles", report.articles());
    for (Chapter chapter : report.chapters()) {
      data.put(chapter.key(), chapter.entries().stream().map(ReportData::entry).toList());
    }
    data.put("troubleshooters", report.troubleshooters().stream().map(ReportData::tree).toList());
    return data;
  }

  private static Map<String, Object> entry(Entry entry) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("path", entry.path());
    if (!entry.title().isEmpty()) {
      data.put("title", entry.title());
    }
    data.putAll(entry.values());
    return data;
  }

  private static Map<String, Object> tree(TreeDrawing drawing) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("path", drawing.path());
    data.put("title", drawing.title());
    data.put("tree", List.copyOf(drawing.lines()));
    return data;
  }
}
