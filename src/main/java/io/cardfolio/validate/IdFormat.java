package io.cardfolio.validate;

import io.cardfolio.model.Column;
import io.cardfolio.model.NumberedId;
import io.cardfolio.model.Sentence;
import io.cardfolio.model.Text;

/// An ID is a few letters and digits, such as `CUST` and eight digits.
///
/// @param rule the rule that asks for it
/// @param column where the ID stands
/// @param prefix the letters
/// @param digits how many digits
public record IdFormat(Rule rule, Column column, String prefix, int digits) {
  /// Reports an ID that is none.
  public void check(CellCheck row) {
    if (row.isReadable(column) && NumberedId.read(prefix, digits, row.text(column)) < 0) {
      row.report(
          rule, column, ViolationWording.EXPECTED_ID_SHAPE.with(prefix, digits), suggestion(row));
    }
  }

  private Sentence suggestion(CellCheck row) {
    String text = row.text(column).strip();
    String number =
        text.regionMatches(true, 0, prefix, 0, prefix.length())
            ? text.substring(prefix.length())
            : text;
    if (number.matches(Text.of("[0-9]{1,%d}", digits))) {
      return ViolationWording.USE.with(NumberedId.write(prefix, digits, Long.parseLong(number)));
    }
    return ViolationWording.WRITE_LIKE.with(
        NumberedId.write(prefix, digits, Math.min(row.row(), NumberedId.most(digits))));
  }
}
