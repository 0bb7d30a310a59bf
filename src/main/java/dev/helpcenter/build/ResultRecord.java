package dev.helpcenter.build;

import dev.helpcenter.cache.BrokenRecordException;
import dev.helpcenter.cache.RecordReader;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.check.Diagnostic;
import dev.helpcenter.check.Severity;
import dev.helpcenter.source.Place;
import java.util.ArrayList;
import java.util.List;

/** Writes down what came of a build, and reads it again. */
final class ResultRecord {
  private ResultRecord() {}

  static void write(BuildResult result, RecordWriter out) {
    out.number(result.pages()).number(result.diagnostics().size());
    for (Diagnostic diagnostic : result.diagnostics()) {
      Place place = diagnostic.place();
      out.text(place.file()).number(place.line()).number(place.column());
      out.number(diagnostic.severity().ordinal()).text(diagnostic.message());
      out.text(diagnostic.hint()).text(diagnostic.check());
    }
  }

  static BuildResult read(RecordReader in) throws BrokenRecordException {
    int pages = in.count();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (int left = in.size(); left > 0; left--) {
      Place place = new Place(in.text(), in.count(), in.count());
      diagnostics.add(
          new Diagnostic(place, in.oneOf(Severity.values()), in.text(), in.text(), in.text()));
    }
    return new BuildResult(diagnostics, pages);
  }
}
