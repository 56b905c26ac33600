package io.cardfolio.cli;

import io.cardfolio.model.Text;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// How a validation is told.
enum ReportFormat {
  /// For people.
  TEXT,
  /// For scripts.
  JSON;

  /// Reads the name of a format.
  static final class Converter implements ITypeConverter<ReportFormat> {
    @Override
    public ReportFormat convert(String name) {
      for (ReportFormat format : values()) {
        if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
          return format;
        }
      }
      throw new TypeConversionException(Text.of("'%s' is not a format; choose text or json", name));
    }
  }
}
