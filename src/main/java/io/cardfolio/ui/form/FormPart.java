package io.cardfolio.ui.form;

/// A part of the form with a section of its own. To add one to the form, add it to the list there.
interface FormPart extends Part {
  /// What stands in the form.
  Section section();

  /// Opens what is closed within the section and has a problem in it.
  default void reveal() {}
}
