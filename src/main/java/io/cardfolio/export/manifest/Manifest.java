package io.cardfolio.export.manifest;

import io.cardfolio.model.PortfolioSpec;
import java.util.List;
import java.util.Optional;

/// All that is needed to make the files of an export again, and to tell whether they are the same.
/// It knows no clock and no folder, so that the same export has the same manifest.
///
/// @param origin which program made the files
/// @param spec the settings they were made from
/// @param shard which part of the customers was made, such as `3/16`; empty for all
/// @param counts what the files come to
/// @param files each file, in the order in which they were written
public record Manifest(
    Origin origin,
    PortfolioSpec spec,
    Optional<String> shard,
    Counts counts,
    List<ManifestFile> files) {
  /// The version of the format.
  public static final int VERSION = 1;

  /// A manifest of at least one file.
  public Manifest {
    files = List.copyOf(files);
  }

  /// Which program made the files.
  ///
  /// @param program the version of Cardfolio
  /// @param stream the version of the function from settings and row to customer
  /// @param datafaker the version of Datafaker, where the names came from there
  /// @param packing the version of packed bytes, where a file is packed
  public record Origin(
      String program, int stream, Optional<String> datafaker, Optional<Integer> packing) {}

  /// What an export comes to.
  ///
  /// @param rows how many customers were made
  /// @param errors how many errors they have
  /// @param warnings how many warnings there are
  public record Counts(long rows, long errors, long warnings) {}
}
