package dev.helpcenter.jbake;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ArithmeticEngine;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * A theme's Freemarker templates, and the rules by which they are read: {@code .ftl} as JBake does,
 * {@code .ftlh} and {@code .ftlx} with automatic escaping. They depend on no article, and can be
 * made while these are put together. Safe for several threads.
 */
public final class ThemeTemplates {
  /** The rules of {@code .ftlh} and {@code .ftlx}; {@code .ftl} keeps those that JBake sets. */
  private static final Version MODERN = Configuration.VERSION_2_3_34;

  private static final ArithmeticEngine ARITHMETIC = new LimitedArithmetic();

  private final ObjectWrapper wrapper;
  private final Configuration jbakeRules;
  private final Configuration modernRules;

  /** Makes the rules; templates are read when they are asked for. */
  ThemeTemplates(SiteConfiguration site) throws IOException {
    this.wrapper = sandboxed();
    TemplateLoader loader = loader(site.theme());
    this.jbakeRules = rules(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS, site, loader);
    this.modernRules = rules(MODERN, site, loader);
    modernRules.setNumberFormat("computer");
  }

  /** The rules and all templates. What is wrong with one is told when a page needs it. */
  public static ThemeTemplates read(SiteConfiguration site) throws IOException {
    ThemeTemplates templates = new ThemeTemplates(site);
    for (String name : site.theme().templateFiles().keySet()) {
      if (accepts(name) && !templates.isReadable(name)) {
        break;
      }
    }
    return templates;
  }

  private boolean isReadable(String name) {
    try {
      get(name);
      return true;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      rules(name).clearTemplateCache(); // it would tell of an earlier attempt, not what is wrong
      return false;
    }
  }

  /** Whether a file with this name is a Freemarker template. */
  static boolean accepts(String name) {
    return name.endsWith(".ftl") || name.endsWith(".ftlh") || name.endsWith(".ftlx");
  }

  /** The template of this name. */
  Template get(String name) throws IOException {
    return rules(name).getTemplate(name);
  }

  /** Makes Java values fit for templates, which can't reach more of Java by them. */
  ObjectWrapper wrapper() {
    return wrapper;
  }

  private Configuration rules(String name) {
    return name.endsWith(".ftl") ? jbakeRules : modernRules;
  }

  private static ObjectWrapper sandboxed() {
    DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(MODERN);
    builder.setMemberAccessPolicy(new SandboxPolicy());
    return builder.build();
  }

  private Configuration rules(Version version, SiteConfiguration site, TemplateLoader loader) {
    JBakeConfiguration jbake = site.jbake();
    Configuration rules = new StoppableTemplates(version);
    rules.setTemplateLoader(loader);
    rules.setDefaultEncoding(jbake.getRenderEncoding());
    rules.setOutputEncoding(jbake.getOutputEncoding());
    rules.setRecognizeStandardFileExtensions(true);
    rules.setLocale(site.locale());
    rules.setLocalizedLookup(false);
    rules.setTimeZone(site.timeZone());
    rules.setSQLDateAndTimeTimeZone(site.timeZone());
    rules.setObjectWrapper(wrapper);
    rules.setArithmeticEngine(ARITHMETIC);
    rules.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    rules.setAPIBuiltinEnabled(false);
    rules.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    rules.setLogTemplateExceptions(false);
    rules.setAttemptExceptionReporter((exception, environment) -> {});
    rules.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    return rules;
  }

  private static TemplateLoader loader(Theme theme) throws IOException {
    List<TemplateLoader> loaders = new ArrayList<>();
    if (theme.templates().isPresent()) {
      loaders.add(new FileTemplateLoader(theme.templates().get().toFile()));
    }
    if (theme.bundled()) {
      loaders.add(new ClassTemplateLoader(BundledTheme.loader(), BundledTheme.TEMPLATES));
    }
    return loaders.size() == 1
        ? loaders.get(0)
        : new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
  }
}
