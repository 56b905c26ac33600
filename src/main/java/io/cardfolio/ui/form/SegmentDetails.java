package io.cardfolio.ui.form;

import atlantafx.base.theme.Styles;
import io.cardfolio.model.Activity;
import io.cardfolio.model.Percent;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.spec.SpecField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Everything of a segment but its colour and its share.
final class SegmentDetails extends VBox implements Part {
  private static final Range USUAL_SPEND = new Range(0, 8_000);
  private static final Range USUAL_TRANSACTIONS = new Range(1, 100);
  private static final Range USUAL_TENURE = new Range(0, 120);
  private static final Range USUAL_LIMITS = new Range(0, 100_000);
  private static final Percent EVEN = Percent.of(50);

  private final OneSegment segment;
  private final ValueField<String> name;
  private final RangeDetail spend;
  private final RangeDetail transactions;
  private final PercentDetail growth;
  private final PercentDetail premium;
  private final PercentDetail decline;
  private final DeclineDetails curve;
  private final RangeDetail tenure;
  private final RangeDetail limits;
  private final CheckBox declines;
  private final CheckBox ownLimits;
  private final CategoryDetails categories;
  private final Button remove;
  private final List<ProblemList> problems = new ArrayList<>();

  /// The details of a segment.
  ///
  /// @param index its place in the settings, from 0
  /// @param removal removes it
  SegmentDetails(StudioModel model, Texts texts, int index, Runnable removal) {
    segment = new OneSegment(model, texts, index);
    Formats formats = new Formats(texts);
    Setting<Optional<Percent>> declining =
        segment.setting(SpecField.SEGMENT_DECLINE, Segment::withGradualDecline);
    Setting<Optional<Range>> limited =
        segment.setting(SpecField.SEGMENT_CREDIT_LIMITS, Segment::withCreditLimits);
    name =
        new ValueField<>(
            segment.id("name"),
            formats.name(),
            () -> texts.of("form.segment-name"),
            segment.setting(SpecField.SEGMENT_NAME, Segment::withName));
    spend =
        range(
            "spend",
            formats.dollarRange(),
            USUAL_SPEND,
            100,
            segment.setting(SpecField.SEGMENT_MONTHLY_SPEND, Segment::withMonthlySpend));
    transactions =
        range(
            "transactions",
            formats.countRange(),
            USUAL_TRANSACTIONS,
            1,
            segment.activity(SpecField.SEGMENT_TRANSACTIONS, Activity::withTransactions));
    growth =
        new PercentDetail(
            segment.id("growth"),
            new PercentDetail.Shape(
                segment.title("growth"),
                formats.percent(),
                Activity.LEAST_GROWTH,
                Activity.MOST_GROWTH),
            segment.activity(SpecField.SEGMENT_GROWTH, Activity::withGrowth));
    premium =
        part(
            "premium",
            formats.percent(),
            segment.setting(SpecField.SEGMENT_PREMIUM, Segment::withPremium));
    decline = part("decline", formats.split(), declining.from(Optional::of));
    curve = new DeclineDetails(segment);
    tenure =
        range(
            "tenure",
            formats.monthRange(),
            USUAL_TENURE,
            1,
            segment.setting(SpecField.SEGMENT_TENURE, Segment::withTenure));
    limits =
        range("limits", formats.dollarRange(), USUAL_LIMITS, 1_000, limited.from(Optional::of));
    declines = box("declines", on -> declining.commit(on ? Optional.of(EVEN) : Optional.empty()));
    ownLimits =
        box(
            "own-limits",
            on ->
                limited.commit(
                    on ? Optional.of(model.spec().creditLimits().range()) : Optional.empty()));
    categories = new CategoryDetails(segment);
    remove = removeButton(removal);
    getStyleClass().add("segment-details");
    add(
        FormRows.detail(texts.of("form.name"), name, remove),
        segment.problems(SpecField.SEGMENT_NAME, name));
    add(spend.row(), SpecField.SEGMENT_MONTHLY_SPEND, spend.text());
    add(transactions.row(), SpecField.SEGMENT_TRANSACTIONS, transactions.text());
    add(growth.row(), SpecField.SEGMENT_GROWTH, growth.text());
    add(premium.row(), SpecField.SEGMENT_PREMIUM, premium.text());
    add(decline.row(), SpecField.SEGMENT_DECLINE, decline.text());
    getChildren().add(curve);
    add(tenure.row(), SpecField.SEGMENT_TENURE, tenure.text());
    add(limits.row(), SpecField.SEGMENT_CREDIT_LIMITS, limits.text());
    getChildren().addAll(FormRows.options(declines, ownLimits), categories);
  }

  @Override
  public void refresh() {
    Segment now = segment.now();
    name.show(now.name());
    spend.show(Optional.of(now.monthlySpend()));
    transactions.show(Optional.of(now.activity().transactions()));
    growth.show(Optional.of(now.activity().growth()));
    premium.show(Optional.of(now.premium()));
    decline.show(now.gradualDecline());
    curve.refresh();
    tenure.show(Optional.of(now.tenure()));
    limits.show(now.creditLimits());
    declines.setSelected(now.declines());
    ownLimits.setSelected(now.creditLimits().isPresent());
    problems.forEach(ProblemList::refresh);
    categories.refresh();
    remove.setDisable(segment.model().spec().segments().size() == 1);
  }

  /// Whether something is wrong in the details.
  boolean hasProblems() {
    return problems.stream().anyMatch(ProblemList::hasProblems)
        || curve.hasProblems()
        || categories.hasProblems();
  }

  private void add(Node row, SpecField field, Node control) {
    add(row, segment.problems(field, control));
  }

  private void add(Node row, ProblemList list) {
    problems.add(list);
    getChildren().addAll(row, list);
  }

  private RangeDetail range(
      String part, TextFormat<Range> format, Range usual, int step, Setting<Range> setting) {
    RangeDetail.Shape shape = new RangeDetail.Shape(segment.title(part), format, usual, step);
    return new RangeDetail(segment.id(part), shape, setting);
  }

  private PercentDetail part(String part, TextFormat<Percent> format, Setting<Percent> setting) {
    PercentDetail.Shape shape =
        new PercentDetail.Shape(segment.title(part), format, Percent.ZERO, Percent.HUNDRED);
    return new PercentDetail(segment.id(part), shape, setting);
  }

  private CheckBox box(String part, Consumer<Boolean> commit) {
    CheckBox box = new CheckBox(segment.title(part));
    box.setId(segment.id(part));
    box.setOnAction(_ -> commit.accept(box.isSelected()));
    return box;
  }

  private Button removeButton(Runnable removal) {
    String hint = segment.texts().of("form.remove-segment");
    Button button = new Button(hint, new FontIcon(MaterialDesignT.TRASH_CAN_OUTLINE));
    button.setId(segment.id("remove"));
    button.setTooltip(new Tooltip(hint));
    button
        .getStyleClass()
        .addAll(Styles.FLAT, Styles.BUTTON_ICON, Styles.DANGER, "icon-button", "remove-button");
    button.setOnAction(_ -> removal.run());
    return button;
  }
}
