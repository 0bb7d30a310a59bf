package dev.helpcenter.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.FrontMatter;
import dev.helpcenter.source.SourceDocument;
import dev.helpcenter.source.SourceReader;
import dev.helpcenter.source.SourceSettings;
import dev.helpcenter.source.Variables;

/** Any bytes as a file: it is read, or what is wrong with it is said at a place in it. */
public final class FrontMatterFuzz {
  private static final SourceReader READER =
      new SourceReader(SourceSettings.defaults(), Variables.none());

  private FrontMatterFuzz() {}

  /** Jazzer's entry. */
  public static void fuzzerTestOneInput(byte[] file) {
    SourceDocument document = READER.read(file, "content/x.md");
    int lines = 1;
    for (byte b : file) {
      lines += b == '\n' || b == '\r' ? 1 : 0;
    }
    for (Flaw flaw : document.flaws()) {
      assertThat(flaw.place().line()).isBetween(1, lines);
      assertThat(flaw.place().column()).isBetween(1, file.length + 1);
    }
    for (FrontMatter.Entry entry : document.frontMatter().entries()) {
      assertThat(entry.keyPlace().line()).isBetween(1, lines);
      assertThat(entry.value().toString().length()).isLessThan(64 * file.length + 1_000);
    }
  }
}
