package io.cardfolio.model.share;

import io.cardfolio.model.Percent;

/// Changes of one share in a row, each reckoned from where the row began: who drags a share to the
/// end and back finds the others as they were.
///
/// @param index whose share is changed
/// @param start the shares before the first change
/// @param now the shares after the last change
public record Adjustment(int index, LinkedShares start, LinkedShares now) {
  /// Nothing changed yet.
  public static Adjustment none(LinkedShares shares) {
    return new Adjustment(-1, shares, shares);
  }

  /// One more change. A row goes on as long as the share is the same and nothing else has changed.
  ///
  /// @param current the shares before the change
  public Adjustment with(LinkedShares current, int changed, Percent percent) {
    LinkedShares from = changed == index && current.equals(now) ? start : current;
    return new Adjustment(changed, from, from.with(changed, percent));
  }
}
