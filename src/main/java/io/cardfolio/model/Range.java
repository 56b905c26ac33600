package io.cardfolio.model;

/// A range of whole numbers with both ends in it: years, months or dollars, as its owner says.
///
/// @param minimum the lowest value
/// @param maximum the highest value; below the minimum only in settings that are not legal
public record Range(int minimum, int maximum) {
  /// Whether `value` lies in the range.
  public boolean contains(long value) {
    return value >= minimum && value <= maximum;
  }
}
