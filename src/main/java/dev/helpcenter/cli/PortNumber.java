package dev.helpcenter.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of a port, and tells in plain words if it is none. */
final class PortNumber implements ITypeConverter<Integer> {
  /** Numbers of ports have 16 bits. */
  static final int HIGHEST = 65_535;

  @Override
  public Integer convert(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(
          "“" + text + "” is no port; write a number up to " + HIGHEST);
    }
  }
}
