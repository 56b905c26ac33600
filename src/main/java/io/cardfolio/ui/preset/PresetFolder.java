package io.cardfolio.ui.preset;

import io.cardfolio.export.file.WholeFile;
import io.cardfolio.export.settings.SettingsJson;
import io.cardfolio.export.settings.SettingsReader;
import io.cardfolio.model.PortfolioSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The folder of the user's own presets, each a settings file under its name.
public final class PresetFolder {
  private static final String NAME = "presets";
  private static final String FILES = "*" + SettingsJson.FILE_ENDING;

  private final Path folder;

  /// The folder of presets in the folder of the user's configuration; neither need be there.
  public PresetFolder(Path configuration) {
    folder = configuration.resolve(NAME);
  }

  /// What is in the folder.
  ///
  /// @param presets by their names
  /// @param unreadable a sentence for each file that is no preset
  record Contents(List<NamedPreset> presets, List<String> unreadable) {}

  /// Reads all presets.
  ///
  /// @throws IOException if the folder cannot be read
  Contents read() throws IOException {
    List<NamedPreset> presets = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, FILES)) {
        for (Path file : files) {
          try {
            String id = file.getFileName().toString();
            presets.add(new NamedPreset(id, nameOf(id), SettingsReader.read(file), true));
          } catch (IOException e) {
            unreadable.add(e.getMessage());
          }
        }
      }
    }
    presets.sort(Comparator.comparing(NamedPreset::name, String.CASE_INSENSITIVE_ORDER));
    return new Contents(List.copyOf(presets), List.copyOf(unreadable));
  }

  /// Writes a preset, in the place of one that has this name.
  ///
  /// @throws IOException if it cannot be written, with one sentence
  void write(String name, PortfolioSpec spec) throws IOException {
    byte[] json = SettingsJson.write(spec).getBytes(StandardCharsets.UTF_8);
    WholeFile.write(
        folder.resolve(idOf(name)),
        out -> {
          out.write(json);
          return name;
        });
  }

  /// Gives a preset another name.
  ///
  /// @throws IOException if it cannot be renamed, or another has this name
  void rename(NamedPreset preset, String name) throws IOException {
    Path now = folder.resolve(preset.id());
    Path then = folder.resolve(idOf(name));
    boolean same = Files.exists(then) && Files.isSameFile(now, then);
    // Where capitals do not matter, only a file that lies elsewhere can take the other name.
    Path from = same ? Files.move(now, folder.resolve(preset.id() + ".moved")) : now;
    try {
      Files.move(from, then);
    } catch (IOException e) {
      if (same) {
        Files.move(from, now);
      }
      throw e;
    }
  }

  /// Deletes a preset; one that is gone already is no failure.
  ///
  /// @throws IOException if it cannot be deleted
  void delete(NamedPreset preset) throws IOException {
    Files.deleteIfExists(folder.resolve(preset.id()));
  }

  /// What the preferences know a preset of this name by.
  static String idOf(String name) {
    return name + SettingsJson.FILE_ENDING;
  }

  private static String nameOf(String id) {
    return id.substring(0, id.length() - SettingsJson.FILE_ENDING.length());
  }
}
