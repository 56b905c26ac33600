package io.cardfolio.ui.rows;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/// Which rows of many a table shows.
class RowWindowTest {
  private static final long MANY = 99_999_999;

  @Test
  void beginsAtTheFirstRow() {
    RowWindow window = window(MANY, 20);
    assertThat(window.first()).isEqualTo(1);
    assertThat(window.current()).isEqualTo(1);
    assertThat(window.filled()).isEqualTo(20);
  }

  @Test
  void endsWithTheLastRowAtTheBottom() {
    RowWindow window = window(MANY, 20);
    window.moveTo(MANY);
    assertThat(window.first()).isEqualTo(MANY - 19);
    assertThat(window.filled()).isEqualTo(20);
  }

  @Test
  void movesNoFurtherThanItMust() {
    RowWindow window = window(100, 10);
    window.moveTo(11);
    assertThat(window.first()).isEqualTo(2);
    window.moveBy(-5);
    assertThat(window.first()).isEqualTo(2);
    window.moveTo(1);
    assertThat(window.first()).isEqualTo(1);
  }

  @Test
  void scrollingLeavesTheCurrentRowAlone() {
    RowWindow window = window(100, 10);
    window.scrollBy(30);
    assertThat(window.first()).isEqualTo(31);
    assertThat(window.current()).isEqualTo(1);
    window.moveBy(1);
    assertThat(window.current()).isEqualTo(2);
    assertThat(window.first()).isEqualTo(2);
  }

  @Test
  void aShortTableIsFilledAsFarAsItGoes() {
    RowWindow window = window(3, 10);
    assertThat(window.filled()).isEqualTo(3);
    window.moveTo(50);
    assertThat(window.current()).isEqualTo(3);
    assertThat(window.first()).isEqualTo(1);
  }

  @Test
  void anEmptyTableFillsNothing() {
    RowWindow window = window(0, 10);
    window.moveTo(5);
    assertThat(window.filled()).isZero();
  }

  @Test
  void aSmallerWindowKeepsTheCurrentRowInView() {
    RowWindow window = window(100, 10);
    window.moveTo(10);
    window.setHeight(4);
    assertThat(window.first()).isEqualTo(7);
  }

  @Test
  void aSelectionIsExtendedFromWhereItBegan() {
    RowWindow window = window(MANY, 10);
    window.moveTo(50);
    window.extendTo(47);
    assertThat(window.selection().first()).isEqualTo(47);
    assertThat(window.selection().count()).isEqualTo(4);
    window.extendTo(52);
    assertThat(window.selection().first()).isEqualTo(50);
    assertThat(window.current()).isEqualTo(52);
    window.moveBy(1);
    assertThat(window.selection().count()).isEqualTo(1);
    window.selectAll();
    assertThat(window.selection().count()).isEqualTo(MANY);
    assertThat(window.current()).isEqualTo(53);
  }

  @Test
  void rowsThatComeLaterMoveNothing() {
    RowWindow window = window(0, 10);
    window.grow(3);
    window.moveTo(2);
    window.grow(500);
    assertThat(window.current()).isEqualTo(2);
    assertThat(window.first()).isEqualTo(1);
    assertThat(window.filled()).isEqualTo(10);
  }

  @Property
  void everyRowWithinTheTableCanBeShown(
      @ForAll @LongRange(min = 1, max = MANY) long size,
      @ForAll @LongRange(min = 1, max = 100) long height,
      @ForAll @LongRange(min = -5, max = MANY + 5) long row) {
    RowWindow window = window(size, height);
    window.moveTo(row);
    assertThat(window.current()).isEqualTo(Math.clamp(row, 1, size));
    assertThat(window.current()).isBetween(window.first(), window.first() + height - 1);
    assertThat(window.first() + window.filled() - 1).isLessThanOrEqualTo(size);
  }

  private static RowWindow window(long size, long height) {
    RowWindow window = new RowWindow();
    window.setHeight(height);
    window.reset(size);
    return window;
  }
}
