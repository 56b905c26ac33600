package io.cardfolio.cli;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// Which options of the command line take the place of which settings, as the commands say
/// themselves.
public final class SettingOptions {
  private SettingOptions() {}

  /// An option.
  ///
  /// @param names what it is called, such as `-n`, `--count`
  /// @param key the path of the setting, or of the object, whose place it takes
  /// @param meaning what the command's help says
  public record SettingOption(List<String> names, String key, String meaning) {}

  /// Every one, in the order of the help.
  public static List<SettingOption> all() {
    Map<String, SettingOption> byKey = new LinkedHashMap<>();
    AtomicBoolean interrupted = new AtomicBoolean();
    Stream.of(
            new GenerateCustomersCommand(Console.system(), interrupted),
            new GenerateTransactionsCommand(Console.system(), interrupted))
        .flatMap(command -> new CommandLine(command).getCommandSpec().options().stream())
        .forEach(option -> add(option, byKey));
    return List.copyOf(byKey.values());
  }

  private static void add(OptionSpec option, Map<String, SettingOption> byKey) {
    if (option.userObject() instanceof Field field && field.isAnnotationPresent(SetsKey.class)) {
      String key = field.getAnnotation(SetsKey.class).value();
      byKey.putIfAbsent(
          key,
          new SettingOption(List.of(option.names()), key, String.join(" ", option.description())));
    }
  }
}
