package io.cardfolio.cli;

import io.cardfolio.export.settings.SettingsJson;
import io.cardfolio.model.Preset;
import io.cardfolio.model.Text;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Prints settings to start from.
@Command(
    name = SettingsCommand.NAME,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints settings as JSON, to edit and use with --config.",
    footer = {
      "",
      "Example:",
      "  cardfolio settings --preset student-launch > launch.cardfolio.json"
    })
final class SettingsCommand implements Callable<Integer> {
  static final String NAME = "settings";

  private final Console console;

  @Option(
      names = {"-p", "--preset"},
      paramLabel = "NAME",
      defaultValue = "balanced",
      description =
          "balanced, premium-travel, recession-stress, student-launch or hundred-million"
              + " (default: ${DEFAULT-VALUE}).")
  private String preset;

  SettingsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Preset chosen =
        Preset.named(preset)
            .orElseThrow(() ->
                new WrongUsageException(
                    Text.of(
                        "Preset \"%s\" is not known; choose one of %s", preset, Preset.keys())));
    console.out().print(SettingsJson.write(chosen.spec()));
    return ExitCode.DONE;
  }
}
