package io.cardfolio.ui.form;

import atlantafx.base.theme.Styles;
import io.cardfolio.model.Percent;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.model.Text;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.SpecField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
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
  private static final Range USUAL_TENURE = new Range(0, 120);
  private static final Range USUAL_LIMITS = new Range(0, 100_000);
  private static final Percent EVEN = Percent.of(50);

  private final StudioModel model;
  private final Texts texts;
  private final int index;
  private final ValueField<String> name;
  private final RangeDetail spend;
  private final PercentDetail premium;
  private final PercentDetail decline;
  private final RangeDetail tenure;
  private final RangeDetail limits;
  private final CheckBox declines;
  private final CheckBox ownLimits;
  private final Button remove;
  private final List<ProblemList> problems = new ArrayList<>();

  /// The details of a segment.
  ///
  /// @param index its place in the settings, from 0
  /// @param removal removes it
  SegmentDetails(StudioModel model, Texts texts, int index, Runnable removal) {
    this.model = model;
    this.texts = texts;
    this.index = index;
    Formats formats = new Formats(texts);
    Setting<Optional<Percent>> declining =
        setting(SpecField.SEGMENT_DECLINE, Segment::withGradualDecline);
    Setting<Optional<Range>> limited =
        setting(SpecField.SEGMENT_CREDIT_LIMITS, Segment::withCreditLimits);
    name =
        new ValueField<>(
            id("name"),
            formats.name(),
            () -> texts.of("form.segment-name"),
            setting(SpecField.SEGMENT_NAME, Segment::withName));
    spend =
        range(
            "spend",
            formats.dollarRange(),
            USUAL_SPEND,
            100,
            setting(SpecField.SEGMENT_MONTHLY_SPEND, Segment::withMonthlySpend));
    premium =
        percent(
            "premium", formats.percent(), setting(SpecField.SEGMENT_PREMIUM, Segment::withPremium));
    decline = percent("decline", formats.split(), declining.from(Optional::of));
    tenure =
        range(
            "tenure",
            formats.monthRange(),
            USUAL_TENURE,
            1,
            setting(SpecField.SEGMENT_TENURE, Segment::withTenure));
    limits =
        range("limits", formats.dollarRange(), USUAL_LIMITS, 1_000, limited.from(Optional::of));
    declines = box("declines", on -> declining.commit(on ? Optional.of(EVEN) : Optional.empty()));
    ownLimits =
        box(
            "own-limits",
            on ->
                limited.commit(
                    on ? Optional.of(model.spec().creditLimits().range()) : Optional.empty()));
    remove = removeButton(removal);
    getStyleClass().add("segment-details");
    add(
        Rows.detail(texts.of("form.name"), name, remove),
        new ProblemList(model, texts, SpecField.SEGMENT_NAME, index, name));
    add(spend.row(), SpecField.SEGMENT_MONTHLY_SPEND, spend.text());
    add(premium.row(), SpecField.SEGMENT_PREMIUM, premium.text());
    add(decline.row(), SpecField.SEGMENT_DECLINE, decline.text());
    add(tenure.row(), SpecField.SEGMENT_TENURE, tenure.text());
    add(limits.row(), SpecField.SEGMENT_CREDIT_LIMITS, limits.text());
    getChildren().add(Rows.options(declines, ownLimits));
  }

  @Override
  public void refresh() {
    Segment segment = model.spec().segments().get(index);
    name.show(segment.name());
    spend.show(Optional.of(segment.monthlySpend()));
    premium.show(Optional.of(segment.premium()));
    decline.show(segment.gradualDecline());
    tenure.show(Optional.of(segment.tenure()));
    limits.show(segment.creditLimits());
    declines.setSelected(segment.declines());
    ownLimits.setSelected(segment.creditLimits().isPresent());
    problems.forEach(ProblemList::refresh);
    remove.setDisable(model.spec().segments().size() == 1);
  }

  /// Whether something is wrong in the details.
  boolean hasProblems() {
    return problems.stream().anyMatch(ProblemList::hasProblems);
  }

  private void add(Node row, SpecField field, Node control) {
    add(row, new ProblemList(model, texts, field, index, control));
  }

  private void add(Node row, ProblemList list) {
    problems.add(list);
    getChildren().addAll(row, list);
  }

  private <T> Setting<T> setting(SpecField field, BiFunction<Segment, T, Segment> change) {
    return new Setting<>(
        model,
        EditName.of(field, index),
        (spec, value) -> spec.withSegment(index, change.apply(spec.segments().get(index), value)));
  }

  private RangeDetail range(
      String part, TextFormat<Range> format, Range usual, int step, Setting<Range> setting) {
    RangeDetail.Shape shape = new RangeDetail.Shape(title(part), format, usual, step);
    return new RangeDetail(id(part), shape, setting);
  }

  private PercentDetail percent(String part, TextFormat<Percent> format, Setting<Percent> setting) {
    return new PercentDetail(id(part), title(part), format, setting);
  }

  private CheckBox box(String part, Consumer<Boolean> commit) {
    CheckBox box = new CheckBox(title(part));
    box.setId(id(part));
    box.setOnAction(_ -> commit.accept(box.isSelected()));
    return box;
  }

  private Button removeButton(Runnable removal) {
    String hint = texts.of("form.remove-segment");
    Button button = new Button(hint, new FontIcon(MaterialDesignT.TRASH_CAN_OUTLINE));
    button.setId(id("remove"));
    button.setTooltip(new Tooltip(hint));
    button
        .getStyleClass()
        .addAll(Styles.FLAT, Styles.BUTTON_ICON, Styles.DANGER, "icon-button", "remove-button");
    button.setOnAction(_ -> removal.run());
    return button;
  }

  private String title(String part) {
    String key = "form.segment-" + part;
    return texts.of(key);
  }

  private String id(String part) {
    return Text.of("segment-%d-%s", index, part);
  }
}
