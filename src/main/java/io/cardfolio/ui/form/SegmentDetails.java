package io.cardfolio.ui.form;

import atlantafx.base.controls.ToggleSwitch;
import atlantafx.base.theme.Styles;
import io.cardfolio.model.Percent;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.model.Text;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.validate.SpecField;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Everything of a segment but its share.
final class SegmentDetails extends VBox implements Part {
  private static final Range USUAL_SPEND = new Range(0, 8_000);
  private static final Range USUAL_TENURE = new Range(0, 120);
  private static final Range USUAL_LIMITS = new Range(0, 100_000);
  private static final Percent EVEN = Percent.of(50);

  private final StudioModel model;
  private final int index;
  private final ValueField<String> name;
  private final RangeDetail spend;
  private final PercentDetail premium;
  private final ToggleSwitch declines;
  private final PercentDetail decline;
  private final RangeDetail tenure;
  private final ToggleSwitch ownLimits;
  private final RangeDetail limits;
  private final List<ProblemList> problems;
  private final Button remove = new Button("Remove segment");
  private boolean showing;

  SegmentDetails(StudioModel model, int index, Runnable removal) {
    this.model = model;
    this.index = index;
    name =
        new ValueField<>(
            id("name"),
            Formats.NAME,
            () -> "Segment name",
            setting(SpecField.SEGMENT_NAME, Segment::withName));
    spend =
        range(
            "spend",
            "Monthly spend",
            Formats.DOLLAR_RANGE,
            USUAL_SPEND,
            100,
            setting(SpecField.SEGMENT_MONTHLY_SPEND, Segment::withMonthlySpend));
    premium =
        percent(
            "premium",
            "Premium cards",
            Formats.PERCENT,
            setting(SpecField.SEGMENT_PREMIUM, Segment::withPremium));
    Setting<Optional<Percent>> declining =
        setting(SpecField.SEGMENT_DECLINE, Segment::withGradualDecline);
    decline = percent("decline", "Gradual / sudden", Formats.SPLIT, declining.from(Optional::of));
    tenure =
        range(
            "tenure",
            "Account age",
            Formats.MONTH_RANGE,
            USUAL_TENURE,
            1,
            setting(SpecField.SEGMENT_TENURE, Segment::withTenure));
    Setting<Optional<Range>> limited =
        setting(SpecField.SEGMENT_CREDIT_LIMITS, Segment::withCreditLimits);
    limits =
        range(
            "limits",
            "Credit limits",
            Formats.DOLLAR_RANGE,
            USUAL_LIMITS,
            1_000,
            limited.from(Optional::of));
    declines =
        toggle(
            "declines",
            "Declines",
            on -> declining.commit(on ? Optional.of(EVEN) : Optional.empty()));
    ownLimits =
        toggle(
            "own-limits",
            "Own credit limits",
            on ->
                limited.commit(
                    on ? Optional.of(model.spec().creditLimits().range()) : Optional.empty()));
    remove.setId(id("remove"));
    remove.getStyleClass().addAll(Styles.FLAT, Styles.DANGER, "remove-button");
    remove.setOnAction(_ -> removal.run());
    problems =
        List.of(
            new ProblemList(model, SpecField.SEGMENT_NAME, index, name),
            new ProblemList(model, SpecField.SEGMENT_MONTHLY_SPEND, index, spend.text()),
            new ProblemList(model, SpecField.SEGMENT_PREMIUM, index, premium.text()),
            new ProblemList(model, SpecField.SEGMENT_DECLINE, index, decline.text()),
            new ProblemList(model, SpecField.SEGMENT_TENURE, index, tenure.text()),
            new ProblemList(model, SpecField.SEGMENT_CREDIT_LIMITS, index, limits.text()));
    getStyleClass().add("segment-details");
    getChildren()
        .addAll(
            Rows.of(Rows.wide(100, new Label("Name")), Rows.grow(name)),
            problems.get(0),
            spend.row(),
            problems.get(1),
            premium.row(),
            problems.get(2),
            switchRow("Declines", declines),
            decline.row(),
            problems.get(3),
            tenure.row(),
            problems.get(4),
            switchRow("Own credit limits", ownLimits),
            limits.row(),
            problems.get(5),
            Rows.of(Rows.gap(), remove));
  }

  @Override
  public void refresh() {
    Segment segment = model.spec().segments().get(index);
    showing = true;
    name.show(segment.name());
    spend.show(Optional.of(segment.monthlySpend()));
    premium.show(Optional.of(segment.premium()));
    declines.setSelected(segment.declines());
    decline.show(segment.gradualDecline());
    tenure.show(Optional.of(segment.tenure()));
    ownLimits.setSelected(segment.creditLimits().isPresent());
    limits.show(segment.creditLimits());
    problems.forEach(ProblemList::refresh);
    remove.setDisable(model.spec().segments().size() == 1);
    showing = false;
  }

  /// Whether something is wrong in the details.
  boolean hasProblems() {
    return problems.stream().anyMatch(ProblemList::hasProblems);
  }

  /// A setting of this segment.
  <T> Setting<T> setting(SpecField field, BiFunction<Segment, T, Segment> change) {
    return new Setting<>(
        model,
        EditName.of(field, index),
        (spec, value) -> spec.withSegment(index, change.apply(spec.segments().get(index), value)));
  }

  private RangeDetail range(
      String id,
      String title,
      TextFormat<Range> format,
      Range usual,
      int step,
      Setting<Range> setting) {
    return new RangeDetail(id(id), new RangeDetail.Shape(title, format, usual, step), setting);
  }

  private PercentDetail percent(
      String id, String title, TextFormat<Percent> format, Setting<Percent> setting) {
    return new PercentDetail(id(id), title, format, setting);
  }

  private ToggleSwitch toggle(String id, String title, Consumer<Boolean> commit) {
    ToggleSwitch toggle = new ToggleSwitch();
    toggle.setId(id(id));
    toggle.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    toggle.setAccessibleText(title);
    BooleanSupplier quiet = () -> showing;
    toggle
        .selectedProperty()
        .subscribe((_, on) -> {
          if (!quiet.getAsBoolean()) {
            commit.accept(on);
          }
        });
    return toggle;
  }

  private static HBox switchRow(String title, ToggleSwitch toggle) {
    HBox row = Rows.of(Rows.label(title), Rows.gap(), toggle);
    row.getStyleClass().add("detail-row");
    return row;
  }

  private String id(String part) {
    return Text.of("segment-%d-%s", index, part);
  }
}
