package dev.helpcenter.source.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.helpcenter.source.Flaw;
import dev.helpcenter.source.SourceReader;
import dev.helpcenter.source.SourceSettings;
import dev.helpcenter.source.Variables;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What editors do most often to a header comes with its own words, at the right place. */
class YamlProblemTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "title: \"Forgot\\ntype: howto | 2:8 | the quotation mark here is never closed",
        "title: \"A\\ndescription: \"B c\" | 3:15 | there are words after a value in quotes;",
        "title: Password: forgotten | 2:16 | there is a colon too many;",
        "title: A\\nkeywords:\\n\\t- a | 4:1 | a tab stands here; use spaces instead",
        "keywords: [a, b\\ntitle: A | 2:11 | the list that starts here is never closed by ]",
        "title: @home | 2:8 | a value that starts with this sign must stand in quotes",
      })
  void isToldInPlainWords(String header, String place, String words) {
    String text = "---\n" + header.replace("\\n", "\n").replace("\\t", "\t") + "\n---\nText\n";
    SourceReader reader = new SourceReader(SourceSettings.defaults(), Variables.none());
    assertThat(reader.read(text.getBytes(StandardCharsets.UTF_8), "content/x.md").flaws())
        .filteredOn(flaw -> flaw.kind() == Flaw.Kind.HEADER_YAML)
        .singleElement()
        .satisfies(
            flaw -> {
              assertThat(flaw.place().line() + ":" + flaw.place().column()).isEqualTo(place);
              assertThat(flaw.detail()).startsWith(words);
            });
  }
}
