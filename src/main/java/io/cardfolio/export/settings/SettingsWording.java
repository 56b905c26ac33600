package io.cardfolio.export.settings;

import io.cardfolio.model.Wording;

/// What reading settings says of a file and of what stands in it.
public enum SettingsWording implements Wording {
  AND("%s; %s"),
  IN_FILE("%s: %s"),
  ABSENT("Settings file %s does not exist; check the name and the folder"),
  UNREADABLE("Settings file %s cannot be read: %s"),
  FOLDER("it is a folder"),
  NOT_UTF_8("it is not UTF-8"),
  FORBIDDEN("access is denied"),
  TOO_LONG("it has more than the %,d bytes that such a file can have"),
  TOO_DEEP("It is nested too deep, or with a number or text that is too long"),
  NOT_JSON("Not JSON: %s"),
  NOT_JSON_AT("Not JSON at line %d, column %d: %s"),
  NO_OBJECT("it holds no object in braces"),
  OTHER_FORMAT("format %d is not known; this program reads format %d"),

  // Manifests
  MANIFEST_ABSENT("Manifest %s does not exist; check the name and the folder"),
  NO_MANIFEST("it is no manifest of an export; name one, such as customers.manifest.json"),
  MANIFEST_UNREADABLE("Manifest %s cannot be read: %s"),
  OTHER_MANIFEST("manifest version %d is not known; this program reads version %d"),
  NO_FILES("files is []; expected one file at least"),
  PLAIN_NAME("the name of a file beside the manifest, without a folder"),
  HEXADECIMAL("64 hexadecimal digits, a to f small"),
  ONE_OF("one of %s"),

  // Values
  WRONG("%s is %s; expected %s"),
  FILE("The file"),
  OBJECT("an object in braces"),
  WHOLE("a whole number from %,d to %,d"),
  WHOLE_OF_ANY_SIZE("a whole number"),
  PERCENT("a percentage such as 12.5 with at most %d decimals"),
  TEXT("a text in quotes"),
  LIST("a list in brackets"),
  FLAG("true or false"),
  NOT_A_DATE("%s \"%s\" is not a date such as 2025-12-31"),
  MISSING("%s is missing; add it"),
  UNKNOWN_KEY("%s is not a known setting; known here are %s");

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
