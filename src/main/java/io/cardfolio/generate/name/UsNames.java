package io.cardfolio.generate.name;

import io.cardfolio.generate.bytes.ArrayReader;

/// The default names: of the United States, weighted by how many people bear them. Sources: Social
/// Security Administration (first names by decade of birth), 1990 Census (surnames); see NOTICE.
public final class UsNames {
  /// The file, made from the tables of the sources by a test.
  public static final String FILE = "names_us.bin";

  private UsNames() {}

  /// The names that are shipped.
  public static NamePool pool() {
    return new NamePool(ArrayReader.open(UsNames.class, FILE));
  }
}
