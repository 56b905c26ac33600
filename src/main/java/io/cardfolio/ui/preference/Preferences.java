package io.cardfolio.ui.preference;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What one user wants and last did, kept from one start to the next.
///
/// @param look how the window looks, speaks and moves
/// @param window where it was left; empty before the first time
/// @param formOpen whether the form stands beside the content
/// @param recentFiles the files that were opened or saved last, the latest first, at most
///   [#MOST_RECENT]
/// @param steps the presets that are presented, by their IDs, in their order; empty where the user
///   has not chosen
/// @param exportFolder where the last file was exported to
public record Preferences(
    Look look,
    Optional<WindowPlace> window,
    boolean formOpen,
    List<Path> recentFiles,
    Optional<List<String>> steps,
    Optional<Path> exportFolder) {
  /// How many recent files are kept.
  public static final int MOST_RECENT = 10;

  /// Preferences with every part given.
  public Preferences {
    Objects.requireNonNull(look, "look");
    Objects.requireNonNull(window, "window");
    recentFiles = recentFiles.stream().limit(MOST_RECENT).toList();
    steps = steps.map(List::copyOf);
    Objects.requireNonNull(exportFolder, "exportFolder");
  }

  /// What holds before the user has chosen anything.
  public static Preferences defaults() {
    return new Preferences(
        Look.defaults(), Optional.empty(), true, List.of(), Optional.empty(), Optional.empty());
  }

  /// What others have kept, with what was changed in these since: so of two windows each keeps what
  /// the user did in it.
  ///
  /// @param before what these were before the changes
  Preferences changesOn(Preferences before, Preferences others) {
    return new Preferences(
        look.changesOn(before.look, others.look),
        changed(window, before.window, others.window),
        changed(formOpen, before.formOpen, others.formOpen),
        recentOn(before.recentFiles, others.recentFiles),
        changed(steps, before.steps, others.steps),
        changed(exportFolder, before.exportFolder, others.exportFolder));
  }

  static <T> T changed(T now, T before, T others) {
    return now.equals(before) ? others : now;
  }

  /// The files that were opened since, and then those of others; where they were cleared, no other.
  private List<Path> recentOn(List<Path> before, List<Path> others) {
    boolean cleared = recentFiles.size() < before.size();
    Stream<Path> opened =
        recentFiles.stream()
            .filter(it -> !before.contains(it) || before.indexOf(it) > recentFiles.indexOf(it));
    return cleared ? recentFiles : Stream.concat(opened, others.stream()).distinct().toList();
  }

  /// These preferences with another look.
  public Preferences withLook(Look newLook) {
    return new Preferences(newLook, window, formOpen, recentFiles, steps, exportFolder);
  }

  /// These preferences with the window left at another place.
  public Preferences withWindow(WindowPlace place) {
    return new Preferences(look, Optional.of(place), formOpen, recentFiles, steps, exportFolder);
  }

  /// These preferences with the form beside the content, or not.
  public Preferences withFormOpen(boolean open) {
    return new Preferences(look, window, open, recentFiles, steps, exportFolder);
  }

  /// These preferences after a file was opened or saved.
  public Preferences withRecent(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    List<Path> files =
        Stream.concat(Stream.of(whole), recentFiles.stream().filter(other -> !other.equals(whole)))
            .toList();
    return new Preferences(look, window, formOpen, files, steps, exportFolder);
  }

  /// These preferences with no recent files.
  public Preferences withoutRecent() {
    return new Preferences(look, window, formOpen, List.of(), steps, exportFolder);
  }

  /// These preferences with other presets to present, by their IDs.
  public Preferences withSteps(List<String> presets) {
    return new Preferences(look, window, formOpen, recentFiles, Optional.of(presets), exportFolder);
  }

  /// These preferences after a file was exported to a folder.
  public Preferences withExportFolder(Path folder) {
    return new Preferences(
        look, window, formOpen, recentFiles, steps, Optional.of(folder.toAbsolutePath()));
  }
}
