package dev.helpcenter.jbake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.text.SimpleDateFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.commons.configuration2.Configuration;
import org.apache.commons.configuration2.ex.ConversionException;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.Property;
import org.jbake.app.configuration.PropertyList;

/** Finds the values on which JBake would fail, or never end, in the middle of a build. */
final class PropertyValues {
  private static final List<Property> FLAGS =
      List.of(
          PropertyList.ASSET_IGNORE_HIDDEN,
          PropertyList.CLEAR_CACHE,
          PropertyList.IMG_PATH_PREPEND_HOST,
          PropertyList.IMG_PATH_UPDATE,
          PropertyList.PAGINATE_INDEX,
          PropertyList.RENDER_ARCHIVE,
          PropertyList.RENDER_ERROR404,
          PropertyList.RENDER_FEED,
          PropertyList.RENDER_INDEX,
          PropertyList.RENDER_SITEMAP,
          PropertyList.RENDER_TAGS,
          PropertyList.RENDER_TAGS_INDEX,
          PropertyList.TAG_SANITIZE,
          PropertyList.URI_NO_EXTENSION);

  private static final String USUAL_DATE_FORMAT = "yyyy-MM-dd";

  private static final List<Property> ENCODINGS =
      List.of(
          PropertyList.OUTPUT_ENCODING,
          PropertyList.RENDER_ENCODING,
          PropertyList.TEMPLATE_ENCODING);

  private PropertyValues() {}

  /**
   * @throws ConfigurationException if a value is not of the kind that its property asks for
   */
  static void check(Configuration configuration) throws ConfigurationException {
    for (Property flag : FLAGS) {
      require(configuration, flag, key -> isFlag(configuration, key), "true or false");
    }
    for (Property encoding : ENCODINGS) {
      require(
          configuration,
          encoding,
          key -> isEncoding(configuration.getString(key)),
          "the name of an encoding, as in UTF-8");
    }
    require(
        configuration,
        PropertyList.POSTS_PER_PAGE,
        key -> isPositive(configuration, key),
        "a number from 1 on");
    require(
        configuration,
        PropertyList.DATE_FORMAT,
        key -> isDateFormat(configuration.getString(key)),
        "a pattern such as yyyy-MM-dd");
  }

  private static void require(
      Configuration configuration, Property property, Predicate<String> holds, String what)
      throws ConfigurationException {
    String key = property.getKey();
    if (configuration.containsKey(key) && !holds.test(key)) {
      throw new ConfigurationException(
          ConfigUtil.CONFIG_FILE,
          key,
          "The value of “" + key + "” must be " + what,
          "Correct it, or leave the line out");
    }
  }

  private static boolean isFlag(Configuration configuration, String key) {
    try {
      configuration.getBoolean(key);
      return true;
    } catch (ConversionException e) {
      return false;
    }
  }

  private static boolean isPositive(Configuration configuration, String key) {
    try {
      return configuration.getInt(key) > 0;
    } catch (ConversionException e) {
      return false;
    }
  }

  private static boolean isEncoding(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  private static boolean isDateFormat(String pattern) {
    if (pattern.equals(USUAL_DATE_FORMAT)) {
      return true; // Java takes its time to make one
    }
    try {
      new SimpleDateFormat(pattern, Locale.ROOT);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
