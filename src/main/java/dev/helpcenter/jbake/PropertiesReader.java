package dev.helpcenter.jbake;

import dev.helpcenter.source.text.Utf8Decoder;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationRuntimeException;
import org.jbake.app.configuration.ConfigUtil;

/**
 * Reads properties files with the rules of JBake's {@link ConfigUtil} (UTF-8, lists split at
 * commas, no includes), but without the builders and bean introspection that take half of its time.
 */
final class PropertiesReader {
  private PropertiesReader() {}

  /** The text of a file. */
  static String read(Path file, String name) throws ConfigurationException {
    try {
      return decode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new ConfigurationException(name, "cannot be read: " + e.getMessage(), "");
    }
  }

  static String decode(byte[] content) {
    return Utf8Decoder.decode(content).text();
  }

  static PropertiesConfiguration parse(String text, String name) throws ConfigurationException {
    PropertiesConfiguration properties = new WrittenProperties();
    properties.setThrowExceptionOnMissing(true);
    properties.setListDelimiterHandler(new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER));
    properties.setIncludesAllowed(false);
    try {
      properties.read(new StringReader(text));
    } catch (IOException
        | ConfigurationRuntimeException
        | org.apache.commons.configuration2.ex.ConfigurationException e) {
      throw new ConfigurationException(
          name, "is not a properties file: " + e.getMessage(), "Write one key=value on each line");
    }
    return properties;
  }
}
