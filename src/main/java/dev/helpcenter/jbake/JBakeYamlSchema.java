package dev.helpcenter.jbake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.constructor.ConstructScalar;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** YAML as JBake's library reads it, version 1.1: with dates, and {@code yes} for {@code true}. */
final class JBakeYamlSchema extends CoreSchema {
  private static final Tag TIMESTAMP = new Tag("tag:yaml.org,2002:timestamp");
  private static final Pattern TIMESTAMPS =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}([Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})?)?");
  private static final Pattern BOOLEANS =
      Pattern.compile("yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF");
  private static final Set<String> TRUE = Set.of("true", "yes", "on");

  @Override
  public ScalarResolver getScalarResolver() {
    CoreScalarResolver resolver = new CoreScalarResolver(true);
    resolver.addImplicitResolver(Tag.BOOL, BOOLEANS, "yYnNoO");
    resolver.addImplicitResolver(TIMESTAMP, TIMESTAMPS, "0123456789");
    return resolver;
  }

  @Override
  public Map<Tag, ConstructNode> getSchemaTagConstructors() {
    Map<Tag, ConstructNode> constructors = new HashMap<>(super.getSchemaTagConstructors());
    constructors.put(TIMESTAMP, new Timestamp());
    constructors.put(Tag.BOOL, new Bool());
    return constructors;
  }

  private static final class Bool extends ConstructScalar {
    @Override
    public Object construct(Node node) {
      return TRUE.contains(constructScalar(node).toLowerCase(Locale.ROOT));
    }
  }

  private static final class Timestamp extends ConstructScalar {
    @Override
    public Object construct(Node node) {
      String text = constructScalar(node);
      try {
        return date(text.replace(' ', 'T').replace('t', 'T'));
      } catch (DateTimeParseException e) {
        return text;
      }
    }

    private static Date date(String text) {
      if (text.indexOf('T') < 0) {
        return Date.from(LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));
      }
      return text.matches(".*(Z|[+-]\\d{2}:\\d{2})")
          ? Date.from(OffsetDateTime.parse(text).toInstant())
          : Date.from(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
    }
  }
}
