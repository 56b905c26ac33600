package io.cardfolio.export.manifest;

import io.cardfolio.model.Wording;

/// What reading a manifest says of a file.
enum ManifestWording implements Wording {
  ABSENT("Manifest %s does not exist; check the name and the folder"),
  NO_MANIFEST("it is no manifest of an export; name one, such as customers.manifest.json"),
  UNREADABLE("Manifest %s cannot be read: %s"),
  OTHER_VERSION("manifest version %d is not known; this program reads version %d"),
  NO_FILES("files is []; expected one file at least"),
  PLAIN_NAME("the name of a file beside the manifest, without a folder"),
  HEXADECIMAL("64 hexadecimal digits, a to f small");

  private final String english;

  ManifestWording(String english) {
    this.english = english;
  }

  @Override
  public String topic() {
    return "manifest";
  }

  @Override
  public String english() {
    return english;
  }
}
