package dev.helpcenter.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.helpcenter.source.SourceDocument;
import dev.helpcenter.source.SourceReader;
import dev.helpcenter.source.SourceSettings;
import dev.helpcenter.source.Variables;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What was read of an article comes out of a record as it went in. */
class DocumentRecordTest {
  private static final String ARTICLE =
      """
      ---
      title: "A é 😀 title"
      type: troubleshooter
      reviewed: 2026-11-20
      order: 3
      featured: true
      keywords: [one, "two, three"]
      nested: {a: [1, 2.5], b: no}
      ---
      Lead with a [link](../other.md#there) and ![a picture](screen.png).

      <script>alert(1)</script>

      ## Is it {{ fact.phone }}?

      - [Yes](#no)
      - [No](https://www.example.org/)

      {{ snippet.wait }} {{ fact.missing }}
      """;

  private static SourceDocument document(String text) {
    Variables variables =
        new Variables(
            Map.of("fact.phone", "1800 000 000"),
            Map.of(
                "wait", new Variables.Snippet("content/_snippets/wait.md", "Wait [here](x.md).")));
    return new SourceReader(SourceSettings.defaults(), variables)
        .read(text.getBytes(StandardCharsets.UTF_8), "content/a/b.md");
  }

  private static byte[] record(SourceDocument document) throws BrokenRecordException {
    RecordWriter out = new RecordWriter();
    DocumentRecord.write(document, out);
    return out.toByteArray();
  }

  @Test
  void aDocumentIsReadAsItWasWritten() throws Exception {
    SourceDocument document = document(ARTICLE);
    assertThat(document.questions()).isNotEmpty();
    assertThat(document.flaws()).isNotEmpty();
    assertThat(document.uses()).hasSize(3);
    assertThat(DocumentRecord.read(new RecordReader(record(document)))).isEqualTo(document);
  }

  @Test
  void halfACharacterIsNotWritten() {
    SourceDocument document = document("---\ntitle: \"\\uD800\"\n---\nText\n");
    assertThatThrownBy(() -> record(document)).isInstanceOf(BrokenRecordException.class);
  }

  @Test
  void damageNeitherEndsTheProcessNorFillsTheMemory() throws Exception {
    byte[] good = record(document(ARTICLE));
    SplittableRandom random = new SplittableRandom(6);
    for (int i = 0; i < 2000; i++) {
      byte[] bad = Arrays.copyOf(good, random.nextInt(good.length) + 1);
      bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
      try {
        assertThat(DocumentRecord.read(new RecordReader(bad))).isNotNull();
      } catch (BrokenRecordException | IllegalArgumentException e) {
        assertThat(e).isNotNull();
      }
    }
  }
}
