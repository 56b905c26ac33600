package io.cardfolio.export.file;

import io.cardfolio.model.Wording;

/// What writing a file says when it fails.
enum FileWording implements Wording {
  FOLDER("Cannot write %s: it is a folder; name a file in it"),
  SAME_NAME("Cannot write %s: another file is to have the same name; choose two"),
  LINK_TO_NOWHERE("Cannot write %s: it is a link to a link that leads nowhere"),
  FILE_AS_FOLDER("Cannot write %s: %s is a file, not a folder"),
  UNFINISHED(
      "Cannot write %s: %d others are being written beside it; wait, or delete .cardfolio-*.lock"),
  NO_PLACE("Cannot write %s: no file can be made in that folder"),
  FORBIDDEN("Cannot write %s: access to %s is denied"),
  BECAUSE("Cannot write %s: %s"),
  BECAUSE_OF("Cannot write %s: %s: %s"),
  OLD_KEPT("%s. What %s was before could not be put back; it lies as %s: rename it"),
  OLD_IN_DANGER(
      "%s. What %s was before could not be put back; it lies as %s: copy it elsewhere before the"
          + " next file is written into that folder, which removes it"),
  NEW_STAYS("%s. %s is there all the same and could not be taken away: delete it"),
  NOT_PACKED("This machine cannot pack .zst files; choose a name that ends in .csv.gz");

  private final String english;

  FileWording(String english) {
    this.english = english;
  }

  @Override
  public String topic() {
    return "file";
  }

  @Override
  public String english() {
    return english;
  }
}
