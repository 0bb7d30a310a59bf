package dev.helpcenter.jbake;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Templates whose loops end when their thread is interrupted; included templates too. */
final class StoppableTemplates extends Configuration {
  private final Set<Template> prepared = ConcurrentHashMap.newKeySet();

  StoppableTemplates(Version rules) {
    super(rules);
  }

  @Override
  public @Nullable Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object condition,
      @Nullable String encoding,
      boolean parse,
      boolean ignoreMissing)
      throws IOException {
    Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
    if (template != null && !prepared.contains(template)) {
      synchronized (prepared) {
        if (!prepared.contains(template)) {
          _CoreAPI.addThreadInterruptedChecks(template);
          prepared.add(template); // last, so that nobody runs it before it is ready
        }
      }
    }
    return template;
  }
}
