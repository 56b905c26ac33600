package io.cardfolio.ui.help;

import io.cardfolio.ui.text.Texts;

/// The section of the guide that fits a tab, in the order of the tabs. Anchors are those of
/// English; the guides of other languages have the same sections in the same order.
enum Topic {
  OVERVIEW("look-at-it"),
  CUSTOMERS("look-at-it"),
  TRANSACTIONS("transactions"),
  QUALITY("check-a-file");

  private final String anchor;

  Topic(String anchor) {
    this.anchor = anchor;
  }

  /// The place of the section in the guide of any language, from 0.
  int section() {
    return Guide.packaged(Texts.english()).indexOf(anchor);
  }

  /// What links to the section end in, in English.
  String anchor() {
    return anchor;
  }

  /// The topic of a tab, counted from 0.
  static Topic ofTab(int tab) {
    return values()[tab];
  }
}
