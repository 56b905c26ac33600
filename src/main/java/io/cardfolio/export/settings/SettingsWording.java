package io.cardfolio.export.settings;

import io.cardfolio.model.Wording;

/// What reading settings says of a file.
enum SettingsWording implements Wording {
  ABSENT("Settings file %s does not exist; check the name and the folder"),
  UNREADABLE("Settings file %s cannot be read: %s"),
  OTHER_FORMAT("format %d is not known; this program reads format %d"),
  NOT_A_DATE("%s \"%s\" is not a date such as 2025-12-31");

  private final String english;

  SettingsWording(String english) {
    this.english = english;
  }

  @Override
  public String topic() {
    return "settings-file";
  }

  @Override
  public String english() {
    return english;
  }
}
