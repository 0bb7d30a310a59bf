package dev.helpcenter.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PropertyLinesTest {
  private static final String TEXT =
      "# comment\r\n! comment\n\n  a.b = one \nc:two\nd three\ne=\\u00e9\\t\\:\n"
          + "long=one,\\\n    two\nback=c\\:\\\\x\\\\\nempty\nkey\\ with\\=marks=v\nlast=x\\";

  @Test
  void readsWhatJavaReads() throws Exception {
    Properties expected = new Properties();
    expected.load(new StringReader(TEXT));
    Map<String, String> actual = new HashMap<>();
    PropertyLines.read("f", TEXT).forEach(p -> actual.put(p.key(), p.value()));
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void knowsThePlaceOfEachKey() {
    assertThat(PropertyLines.read("f", TEXT))
        .extracting(p -> p.key() + " " + p.place().line() + ":" + p.place().column())
        .startsWith("a.b 4:3", "c 5:1", "d 6:1", "e 7:1", "long 8:1", "back 10:1");
  }
}
