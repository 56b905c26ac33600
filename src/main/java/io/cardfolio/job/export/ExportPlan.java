package io.cardfolio.job.export;

import io.cardfolio.export.FileContent;
import io.cardfolio.export.file.Compression;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which files an export writes.
///
/// @param files each with what it holds; the ending of its name tells how it is packed
/// @param manifest the file that tells how to make them again; empty for none
public record ExportPlan(List<PlannedFile> files, Optional<Path> manifest) {
  /// A plan of at least one file.
  public ExportPlan {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("An export has one file at least");
    }
  }

  /// All files, the manifest last.
  public List<Path> all() {
    return Stream.concat(files.stream().map(PlannedFile::file), manifest.stream()).toList();
  }

  /// The file of a content, if it is written.
  public Optional<Path> file(FileContent content) {
    return files.stream()
        .filter(file -> file.content() == content)
        .map(PlannedFile::file)
        .findFirst();
  }

  /// One file.
  ///
  /// @param content what it holds
  /// @param file where it is written
  public record PlannedFile(FileContent content, Path file) {
    /// Its name without a folder.
    public String name() {
      return String.valueOf(file.getFileName());
    }

    /// How it is packed.
    Compression compression() {
      return switch (content) {
        case CUSTOMERS, DEFECT_LABELS, TRANSACTIONS, TRANSACTION_DEFECT_LABELS ->
            Compression.of(file);
        case STATISTICS, SETTINGS -> Compression.NONE;
      };
    }
  }
}
