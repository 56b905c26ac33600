package io.cardfolio.ui.form;

import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.share.Adjustment;
import io.cardfolio.model.share.LinkedShares;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.validate.spec.SpecField;
import javafx.scene.Node;

/// What can be done to the shares by hand. A share that is changed again and again, by drag or by
/// keys, is reckoned from where that began.
final class ShareEdits {
  private final StudioModel model;
  private Adjustment adjustment;

  ShareEdits(StudioModel model) {
    this.model = model;
    adjustment = Adjustment.none(shares());
  }

  /// The shares as they are.
  LinkedShares shares() {
    return LinkedShares.of(model.spec());
  }

  /// The share of a segment.
  Setting<Percent> share(int index) {
    return new Setting<>(
        model,
        EditName.of(SpecField.SEGMENT_SHARE, index),
        (spec, percent) -> adjusted(spec, index, percent));
  }

  /// The segment whose share was changed last; -1 for none.
  int lastChanged() {
    return adjustment.index();
  }

  /// The divider behind a segment, whose value is the share of that segment.
  Setting<Percent> divider(int left) {
    return new Setting<>(
        model,
        EditName.divider(left),
        (spec, percent) -> LinkedShares.of(spec).withDivider(left, percent).in(spec));
  }

  /// Whether the share of a segment stays as it is.
  Setting<Boolean> lock(int index) {
    return new Setting<>(
        model,
        EditName.lock(model.spec().segments().get(index).name(), !shares().isLocked(index)),
        (spec, locked) -> LinkedShares.of(spec).withLocked(index, locked).in(spec));
  }

  /// Whether a change of one share moves the others.
  Setting<Boolean> link() {
    return new Setting<>(
        model,
        EditName.link(!shares().linked()),
        (spec, linked) -> {
          LinkedShares shares = LinkedShares.of(spec);
          return (linked ? shares.relinked() : shares.unlinked()).in(spec);
        });
  }

  /// Makes each drag on a node one edit.
  void joinDragsOf(Node node) {
    Gesture.on(node, model);
  }

  private PortfolioSpec adjusted(PortfolioSpec spec, int index, Percent percent) {
    adjustment = adjustment.with(LinkedShares.of(spec), index, percent);
    return adjustment.now().in(spec);
  }
}
