package dev.helpcenter.check;

import dev.helpcenter.source.LowerCase;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of keys in other languages and other programs, which no spelling leads back to ours. */
final class KeyNames {
  private static final Map<String, List<String>> OTHERS =
      Map.of(
          "title", List.of("t\u00edtulo", "titulo", "titre", "titolo", "name", "heading"),
          "description",
              List.of("beschreibung", "descripci\u00f3n", "descrizione", "summary", "excerpt"),
          "type", List.of("typ", "tipo", "layout", "template"),
          "date", List.of("datum", "fecha", "data", "created"),
          "reviewed",
              List.of(
                  "gepr\u00fcft", "revisado", "updated", "lastmod", "last_modified_at", "modified"),
          "category",
              List.of("kategorie", "categor\u00eda", "categoria", "cat\u00e9gorie", "section"),
          "tags", List.of("schlagw\u00f6rter", "etiquetas", "labels"),
          "keywords", List.of("stichworte", "stichw\u00f6rter", "palabras-clave", "mots-cl\u00e9s"),
          "order",
              List.of(
                  "reihenfolge", "orden", "weight", "position", "nav_order", "sidebar_position"),
          "aliases", List.of("redirect_from", "redirects", "permalink"));

  private static final Map<String, String> OURS = ours();

  private KeyNames() {}

  private static Map<String, String> ours() {
    Map<String, String> ours = new HashMap<>();
    OTHERS.forEach((key, names) -> names.forEach(name -> ours.put(name, key)));
    return Map.copyOf(ours);
  }

  /** A hint at the key that was meant, or another hint if none is near. */
  static String didYouMean(String written, Collection<String> keys, String otherwise) {
    String ours = OURS.get(LowerCase.of(written));
    return ours != null ? Spelling.didYouMean(ours) : Spelling.didYouMean(written, keys, otherwise);
  }
}
