package dev.helpcenter.jbake;

import dev.helpcenter.site.SiteSettings;
import dev.helpcenter.source.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.interpol.ConfigurationInterpolator;
import org.apache.commons.configuration2.interpol.DefaultLookups;
import org.apache.commons.configuration2.interpol.Lookup;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.Property;
import org.jbake.app.configuration.PropertyList;

/**
 * A site's configuration: the site's {@code jbake.properties}, below it what its theme sets, below
 * it JBake's defaults.
 *
 * <p>Other than in JBake, the Java system properties are not part of it, so that pages don't depend
 * on the machine, and values can refer to other properties and to the environment ({@code
 * ${env:NAME}}), but not to files or Java classes.
 */
public final class SiteConfiguration {
  private final DefaultJBakeConfiguration jbake;
  private final Theme theme;
  private final SiteSettings settings;
  private final Set<String> themeProperties;
  private final PropertyPlaces places;
  private final Map<String, Optional<String>> environment;

  private SiteConfiguration(
      DefaultJBakeConfiguration jbake,
      Theme theme,
      SiteSettings settings,
      Set<String> themeProperties,
      PropertyPlaces places,
      Map<String, Optional<String>> environment) {
    this.places = places;
    this.environment = environment;
    this.themeProperties = Set.copyOf(themeProperties);
    this.jbake = jbake;
    this.theme = theme;
    this.settings = settings;
  }

  /**
   * Reads the configuration of the site in this folder.
   *
   * @throws ConfigurationException if a file can't be read, or a value can't be used
   */
  public static SiteConfiguration read(Path source) throws ConfigurationException {
    PropertyPlaces places = new PropertyPlaces();
    try {
      return read(source, places);
    } catch (ConfigurationException e) {
      throw places.located(e);
    }
  }

  private static SiteConfiguration read(Path source, PropertyPlaces places)
      throws ConfigurationException {
    OutsideLinks links = new OutsideLinks(source);
    links.refuse(
        List.of(
            source.resolve(ConfigUtil.LEGACY_CONFIG_FILE), source.resolve(ConfigUtil.CONFIG_FILE)));
    CompositeConfiguration composite = new CompositeConfiguration();
    composite.setListDelimiterHandler(new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER));
    Map<String, Optional<String>> environment = new ConcurrentHashMap<>();
    composite.setInterpolator(interpolator(composite, environment));
    for (String name : new String[] {ConfigUtil.LEGACY_CONFIG_FILE, ConfigUtil.CONFIG_FILE}) {
      Path file = source.resolve(name);
      if (Files.isRegularFile(file)) {
        String text = PropertiesReader.read(file, name);
        places.add(name, text);
        composite.addConfiguration(PropertiesReader.parse(text, name));
      }
    }
    PropertyReferences.check(composite);
    PropertiesConfiguration defaults = defaults();
    PublishedFolders.check(source, composite);
    Path templates = source.resolve(early(composite, defaults, PropertyList.TEMPLATE_FOLDER));
    links.refuse(List.of(templates, templates.resolve(Theme.PROPERTIES)));
    Theme theme =
        Theme.of(
            source,
            templates,
            isOnBundledTheme(composite),
            source.resolve(early(composite, defaults, PropertyList.ASSET_FOLDER)),
            early(composite, defaults, PropertyList.IGNORE_FILE));
    Set<String> themeKeys = new TreeSet<>();
    for (PropertiesConfiguration properties : themeProperties(source, theme, places)) {
      composite.addConfiguration(properties);
      properties.getKeys().forEachRemaining(themeKeys::add);
    }
    MissingFolders.check(source, composite, defaults);
    composite.addConfiguration(defaults);
    PropertyReferences.check(composite);
    PublishedFolders.check(source, composite);
    OutputNames.check(composite);
    PropertyValues.check(composite);
    SiteSettings settings =
        SettingsReader.read(composite, template -> isUsable(template, composite, defaults, theme));

    DefaultJBakeConfiguration jbake = new DefaultJBakeConfiguration(source.toFile(), composite);
    if (theme.templates().isEmpty()) {
      // JBake's engines insist on a folder that exists; the bundled theme has none.
      jbake.setTemplateFolder(source.toFile());
    }
    SiteConfiguration read =
        new SiteConfiguration(jbake, theme, settings, themeKeys, places, environment);
    links.refuse(read.folders());
    links.refuse(List.of(read.content().resolve("_snippets")));
    links.refuseIn(read.data());
    return read;
  }

  /** JBake names templates of its own, which a help center's theme need not have. */
  private static boolean isUsable(
      String template,
      CompositeConfiguration composite,
      PropertiesConfiguration defaults,
      Theme theme) {
    String path = composite.getString(template);
    return !composite.containsKey("template.category.file")
        || !path.equals(defaults.getString(template, ""))
        || theme.hasTemplate(path);
  }

  /** What must be known before the theme's settings can be read. */
  private static String early(
      CompositeConfiguration site, PropertiesConfiguration defaults, Property property) {
    return site.getString(property.getKey(), defaults.getString(property.getKey()));
  }

  private static boolean isOnBundledTheme(CompositeConfiguration site)
      throws ConfigurationException {
    String base = site.getString(Theme.BASE);
    if (base != null && !base.equals(Theme.BUNDLED)) {
      throw new ConfigurationException(
          ConfigUtil.CONFIG_FILE,
          Theme.BASE,
          "There is no theme “" + base + "” to change",
          "Write bundled, the name of the tool's own theme, or leave the line out");
    }
    return base != null;
  }

  /** What the theme sets: the site's own file, and the bundled one that it changes. */
  private static List<PropertiesConfiguration> themeProperties(
      Path source, Theme theme, PropertyPlaces places) throws ConfigurationException {
    List<PropertiesConfiguration> found = new ArrayList<>();
    if (theme.isOwnTemplate(Theme.PROPERTIES)) {
      Path file = theme.templates().orElseThrow().resolve(Theme.PROPERTIES);
      String name = source.relativize(file).toString();
      String text = PropertiesReader.read(file, name);
      places.add(name, text);
      found.add(PropertiesReader.parse(text, name));
    }
    if (theme.bundled()) {
      found.add(onClassPath(BundledTheme.TEMPLATES + "/" + Theme.PROPERTIES));
    }
    return found;
  }

  /** JBake's own defaults, but for its makers' host. */
  private static PropertiesConfiguration defaults() throws ConfigurationException {
    PropertiesConfiguration defaults = onClassPath(ConfigUtil.DEFAULT_CONFIG_FILE);
    defaults.setProperty(PropertyList.SITE_HOST.getKey(), "");
    return defaults;
  }

  private static PropertiesConfiguration onClassPath(String name) throws ConfigurationException {
    try (InputStream in = SiteConfiguration.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("it is not on the class path");
      }
      return PropertiesReader.parse(PropertiesReader.decode(in.readAllBytes()), name);
    } catch (IOException e) {
      throw new ConfigurationException(name, "cannot be read: " + e.getMessage(), "");
    }
  }

  private static ConfigurationInterpolator interpolator(
      CompositeConfiguration composite, Map<String, Optional<String>> environment) {
    Map<String, Lookup> lookups = new HashMap<>();
    Lookup variables = DefaultLookups.ENVIRONMENT.getLookup();
    lookups.put(
        DefaultLookups.ENVIRONMENT.getPrefix(),
        name -> {
          Object value = variables.lookup(name);
          environment.put(name, Optional.ofNullable(value).map(Object::toString));
          return value;
        });
    ConfigurationInterpolator interpolator = new ConfigurationInterpolator();
    interpolator.registerLookups(lookups);
    interpolator.addDefaultLookup(
        key -> composite.containsKey(key) ? composite.getProperty(key) : null);
    return interpolator;
  }

  /** What the configuration says about the site, typed. */
  public SiteSettings settings() {
    return settings;
  }

  /** The site's folder. */
  public Path source() {
    return jbake.getSourceFolder().toPath();
  }

  /** The folder with the articles. */
  public Path content() {
    return jbake.getContentFolder().toPath();
  }

  /** The folder with data files; may not exist. */
  public Path data() {
    return jbake.getDataFolder().toPath();
  }

  /** The folders that the site is read from, also those that are missing. */
  public List<Path> folders() {
    List<Path> folders = new ArrayList<>();
    folders.add(source().resolve(text(PropertyList.TEMPLATE_FOLDER)));
    folders.add(source().resolve(text(PropertyList.CONTENT_FOLDER)));
    folders.add(source().resolve(text(PropertyList.DATA_FOLDER)));
    folders.add(source().resolve(text(PropertyList.ASSET_FOLDER)));
    return List.copyOf(folders);
  }

  private String text(Property property) {
    return settings.properties().getOrDefault(property.getKey(), "");
  }

  /** The environment variables that were asked for so far, each with its value if it was set. */
  public Map<String, Optional<String>> environment() {
    return new TreeMap<>(environment);
  }

  /** The site's time zone. */
  public ZoneId zone() {
    return timeZone().toZoneId();
  }

  /** The day in the site's time zone. */
  public LocalDate today(Clock clock) {
    return today(clock, zone());
  }

  /** The day in a time zone. */
  public static LocalDate today(Clock clock, ZoneId zone) {
    return LocalDate.ofInstant(clock.withZone(zone).instant(), zone);
  }

  /** The site's files of properties; what stands in the first ones counts more. */
  public List<String> propertyFiles() {
    return places.files();
  }

  /** Where a property is set; the start of {@code jbake.properties} if it is not. */
  public Place place(String key) {
    return places.find(key).orElse(Place.start(ConfigUtil.CONFIG_FILE));
  }

  /** The names of the properties that the theme sets. */
  public Set<String> themeProperties() {
    return themeProperties;
  }

  /** Whether the theme is made for help centers: it has a {@code theme.properties}. */
  public boolean isHelpCenter() {
    return theme.hasTemplate(Theme.PROPERTIES);
  }

  DefaultJBakeConfiguration jbake() {
    return jbake;
  }

  Theme theme() {
    return theme;
  }

  /** The language, and the time zone, that templates write numbers and dates in. */
  public String language() {
    return locale().toLanguageTag() + " " + timeZone().getID();
  }

  /** The locale of numbers and dates in templates: never the machine's. */
  Locale locale() {
    String configured = jbake.getJvmLocale();
    return configured == null
        ? Locale.forLanguageTag(settings.language())
        : Locale.forLanguageTag(configured.replace('_', '-'));
  }

  /** The time zone of dates in headers and templates: never the machine's. */
  TimeZone timeZone() {
    TimeZone configured = jbake.getFreemarkerTimeZone();
    return configured == null ? TimeZone.getTimeZone("UTC") : configured;
  }
}
