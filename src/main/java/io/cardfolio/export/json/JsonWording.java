package io.cardfolio.export.json;

import io.cardfolio.model.Wording;

/// What reading JSON says of a file and of the values in it.
public enum JsonWording implements Wording {
  AND("%s; %s"),
  IN_FILE("%s: %s"),
  FOLDER("it is a folder"),
  NOT_UTF_8("it is not UTF-8"),
  FORBIDDEN("access is denied"),
  TOO_LONG("it has more than the %,d bytes that such a file can have"),
  TOO_DEEP("It is nested too deep, or with a number or text that is too long"),
  NOT_JSON("Not JSON: %s"),
  NOT_JSON_AT("Not JSON at line %d, column %d: %s"),
  NO_OBJECT("it holds no object in braces"),
  WRONG("%s is %s; expected %s"),
  FILE("The file"),
  OBJECT("an object in braces"),
  WHOLE("a whole number from %,d to %,d"),
  WHOLE_OF_ANY_SIZE("a whole number"),
  PERCENT("a percentage such as 12.5 with at most %d decimals"),
  TEXT("a text in quotes"),
  LIST("a list in brackets"),
  FLAG("true or false"),
  ONE_OF("one of %s"),
  MISSING("%s is missing; add it"),
  UNKNOWN_KEY("%s is not a known setting; known here are %s");

  private final String english;

  JsonWording(String english) {
    this.english = english;
  }

  @Override
  public String topic() {
    return "json";
  }

  @Override
  public String english() {
    return english;
  }
}
