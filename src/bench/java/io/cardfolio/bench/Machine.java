package io.cardfolio.bench;

import com.sun.management.OperatingSystemMXBean;
import io.cardfolio.model.Text;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What the figures were measured on, without anything that tells one machine from its twin.
final class Machine {
  private static final double BYTES_A_GIBIBYTE = 1L << 30;

  private Machine() {}

  /// Processor, memory, system and Java, as a Markdown list.
  static String describe() throws IOException {
    return Text.of(
        """
        - Processor: %s, %d cores
        - Memory: %.0f GiB
        - System: %s %s
        - Java: %s %s
        """,
        processor(),
        Runtime.getRuntime().availableProcessors(),
        system().getTotalMemorySize() / BYTES_A_GIBIBYTE,
        System.getProperty("os.name"),
        distribution(),
        System.getProperty("java.vendor"),
        Runtime.version());
  }

  /// How many tasks wanted a core in the last minute; negative where the system does not say.
  static double load() {
    return system().getSystemLoadAverage();
  }

  private static OperatingSystemMXBean system() {
    return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  }

  private static String processor() throws IOException {
    return value("/proc/cpuinfo", "model name", ":", System.getProperty("os.arch"));
  }

  private static String distribution() throws IOException {
    return value("/etc/os-release", "PRETTY_NAME", "=", System.getProperty("os.version"));
  }

  /// What a file of `key = value` lines says first of a key; something else if nothing.
  private static String value(String file, String key, String sign, String otherwise)
      throws IOException {
    Path path = Path.of(file);
    if (!Files.exists(path)) {
      return otherwise;
    }
    try (Stream<String> lines = Files.lines(path)) {
      return lines
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(sign) + 1).replace("\"", "").strip())
          .findFirst()
          .orElse(otherwise);
    }
  }
}
