package io.cardfolio.ui.export;

import io.cardfolio.export.FileContent;
import io.cardfolio.export.manifest.ManifestJson;
import io.cardfolio.job.DefectFileName;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where an export goes: into a folder under the usual names, or to files with a name of their own,
/// which the first table has as it stands and every other with its usual name behind it.
///
/// @param kind which of the two
/// @param path the folder, or the file without an ending
public record Destination(Kind kind, Path path) {
  private static final String HOME = "~";

  /// What a destination is.
  public enum Kind {
    /// A folder, in which each file has its usual name.
    FOLDER,
    /// A file with a name of its own.
    FILE
  }

  /// The destination that a text names.
  ///
  /// @param text a path, in which `~` stands for `home`
  /// @return empty if the text names none
  static Optional<Destination> parse(Kind kind, String text, Path home) {
    String typed = text.strip();
    if (typed.isEmpty() || kind == Kind.FILE && endsAsFolder(typed)) {
      return Optional.empty();
    }
    try {
      Path path = path(typed, home);
      return switch (kind) {
        case FOLDER -> Optional.of(new Destination(kind, path));
        case FILE -> file(path);
      };
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<Destination> file(Path path) {
    String base =
        path.getFileName() == null ? "" : ExportFormat.withoutEnding(path.getFileName().toString());
    return base.isEmpty()
        ? Optional.empty()
        : Optional.of(new Destination(Kind.FILE, path.resolveSibling(base)));
  }

  private static boolean endsAsFolder(String text) {
    return text.endsWith("/") || text.endsWith(File.separator);
  }

  private static Path path(String text, Path home) {
    if (text.equals(HOME)) {
      return home;
    }
    boolean below = text.startsWith(HOME + "/") || text.startsWith(HOME + File.separator);
    return below ? home.resolve(text.substring(2)) : Path.of(text).toAbsolutePath().normalize();
  }

  /// A path as people write it, with `~` for `home`.
  static String text(Path path, Path home) {
    return path.startsWith(home)
        ? Path.of(HOME).resolve(home.relativize(path)).toString()
        : path.toString();
  }

  private static FileContent tableOf(FileContent labels) {
    return labels == FileContent.DEFECT_LABELS ? FileContent.CUSTOMERS : FileContent.TRANSACTIONS;
  }

  /// Whose file has the name that is shown: the first table that is written, or what is written in
  /// the place of tables.
  ///
  /// @param written what is written, at least one
  static FileContent named(List<FileContent> written) {
    return written.stream()
        .filter(content -> !content.isListOfDefects())
        .findFirst()
        .orElseGet(written::getFirst);
  }

  /// The file of a content. A list of defects has the name that the command line gives it.
  ///
  /// @param named whose file has the name that is shown
  Path file(FileContent content, ExportFormat format, FileContent named) {
    if (kind == Kind.FILE && content == named) {
      return shown(format);
    }
    if (content.isListOfDefects()) {
      return DefectFileName.of(file(tableOf(content), format, named));
    }
    return switch (kind) {
      case FOLDER -> path.resolve(content.label() + format.ending());
      case FILE ->
          path.resolveSibling(path.getFileName() + "." + content.label() + format.ending());
    };
  }

  /// The file whose name is shown.
  private Path shown(ExportFormat format) {
    return path.resolveSibling(path.getFileName() + format.ending());
  }

  /// The file of the manifest.
  Path manifest(ExportFormat format) {
    return switch (kind) {
      case FOLDER -> path.resolve(ManifestJson.FILE_NAME);
      case FILE -> ManifestJson.beside(shown(format));
    };
  }

  /// The same place as a destination of the other kind.
  ///
  /// @param named whose file has the name that is shown
  Destination as(Kind other, FileContent named) {
    if (other == kind) {
      return this;
    }
    return switch (other) {
      case FOLDER -> new Destination(other, Optional.ofNullable(path.getParent()).orElse(path));
      case FILE -> new Destination(other, path.resolve(named.label()));
    };
  }

  /// The same place for another content: a file with the usual name of the one gets that of the
  /// other, any other name stays.
  Destination renamed(FileContent before, FileContent now) {
    return kind == Kind.FILE && path.endsWith(before.label())
        ? new Destination(kind, path.resolveSibling(now.label()))
        : this;
  }

  /// The text that names it.
  String text(ExportFormat format, Path home) {
    return text(kind == Kind.FOLDER ? path : shown(format), home);
  }
}
