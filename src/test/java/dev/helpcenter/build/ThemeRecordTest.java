package dev.helpcenter.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpcenter.cache.HashKey;
import dev.helpcenter.cache.RecordWriter;
import dev.helpcenter.cache.SealedFile;
import dev.helpcenter.render.ThemeAssets;
import dev.helpcenter.site.OutputFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeRecordTest {
  private static final HashKey KEY = new HashKey(1, 2);
  private static final List<Object> ORIGIN = List.of("Name", Map.of("a.css", "a{}"));
  private static final MadeThemeFiles MADE = made("z{}");
  private static final MadeThemeFiles OTHERS = made("y{}");

  @TempDir Path folder;

  private static MadeThemeFiles made(String css) {
    Map<String, String> paths = new LinkedHashMap<>();
    paths.put("site.css", "assets/site.1.css");
    paths.put("\u00e9.js", "assets/\u00e9.2.js");
    paths.put("a.png", "assets/a.3.png");
    List<OutputFile> files =
        List.of(file("assets/site.1.css", css), file("assets/\u00e9.2.js", ""), file("a.png", "?"));
    return new MadeThemeFiles(
        new ThemeAssets(files, paths), List.of(file("search/engine.js", "export {};")));
  }

  private static OutputFile file(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** All that is published, in its order. */
  private static String told(MadeThemeFiles files) {
    StringBuilder told = new StringBuilder(files.assets().paths().toString());
    for (List<OutputFile> list : List.of(files.assets().files(), files.modules())) {
      told.append('\n');
      list.forEach(
          file ->
              told.append(file.path())
                  .append(' ')
                  .append(new String(file.content(), StandardCharsets.UTF_8))
                  .append('\n'));
    }
    return told.toString();
  }

  @BeforeEach
  void aBuildBefore() throws IOException {
    ThemeRecord first = record("tool", KEY);
    assertThat(first.files(ORIGIN, () -> MADE)).isSameAs(MADE);
    first.save();
  }

  private SealedFile sealed() {
    return new SealedFile(folder.resolve("theme"), 1 << 10);
  }

  private ThemeRecord record(String tool, HashKey key) throws IOException {
    return new ThemeRecord(KeptResult.open(sealed()), tool, key);
  }

  @Test
  void ofTheSameNothingIsMadeAgain() throws IOException {
    assertThat(told(record("tool", KEY).files(ORIGIN, () -> OTHERS))).isEqualTo(told(MADE));
  }

  @Test
  void ofOtherTextsOrWithOtherToolsOrKeysItIs() throws IOException {
    List<Object> other = List.of("Name", Map.of("a.css", "b{}"));
    assertThat(record("tool", KEY).files(other, () -> OTHERS)).isSameAs(OTHERS);
    assertThat(record("other", KEY).files(ORIGIN, () -> OTHERS)).isSameAs(OTHERS);
    assertThat(record("tool", new HashKey(1, 3)).files(ORIGIN, () -> OTHERS)).isSameAs(OTHERS);
  }

  @Test
  void whatWasMadeAnewIsKept() throws IOException {
    ThemeRecord second = record("tool", KEY);
    second.files(List.of("Other"), () -> OTHERS);
    second.save();

    assertThat(told(record("tool", KEY).files(List.of("Other"), () -> MADE)))
        .isEqualTo(told(OTHERS));
  }

  @Test
  void whatCouldNotBeMadeIsNotKept() throws IOException {
    ThemeRecord second = record("tool", KEY);
    assertThatThrownBy(
            () ->
                second.files(
                    List.of("Other"),
                    () -> {
                      throw new IllegalArgumentException("a circle");
                    }))
        .hasMessage("a circle");
    second.save();

    assertThat(told(record("tool", KEY).files(ORIGIN, () -> OTHERS))).isEqualTo(told(MADE));
  }

  /** Cut off and sealed as if it were whole: what it says is not believed all the same. */
  @Test
  void ofABrokenRecordAllIsMadeAgain() throws IOException {
    ByteBuffer whole = ByteBuffer.wrap(sealed().read().orElseThrow());
    RecordWriter part = new RecordWriter();
    while (whole.remaining() > Long.BYTES) {
      part.fixed(whole.getLong());
      sealed().write(out -> out.write(part));
      assertThat(record("tool", KEY).files(ORIGIN, () -> OTHERS)).isSameAs(OTHERS);
    }
    Files.write(folder.resolve("theme"), new byte[] {1, 2, 3});
    assertThat(record("tool", KEY).files(ORIGIN, () -> OTHERS)).isSameAs(OTHERS);
  }
}
