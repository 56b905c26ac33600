package io.cardfolio.ui.help;

/// The section of the guide that fits a tab, in the order of the tabs.
enum Topic {
  OVERVIEW("look-at-it"),
  CUSTOMERS("look-at-it"),
  TRANSACTIONS("transactions"),
  QUALITY("check-a-file");

  private final String anchor;

  Topic(String anchor) {
    this.anchor = anchor;
  }

  /// What links to the section end in.
  String anchor() {
    return anchor;
  }

  /// The topic of a tab, counted from 0.
  static Topic ofTab(int tab) {
    return values()[tab];
  }
}
