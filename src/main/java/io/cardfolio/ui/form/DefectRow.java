package io.cardfolio.ui.form;

import io.cardfolio.model.DefectKind;
import io.cardfolio.model.Percent;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.text.DefectWords;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.spec.SpecField;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// One kind of defect of the form: what it is, and how often it is planted.
final class DefectRow extends VBox implements Part {
  private static final double SLIDER_MOST = 10;
  private static final double SLIDER_STEP = 0.1;
  private static final int SPINNER_STEP = Percent.WHOLE / 1_000;

  private final StudioModel model;
  private final DefectKind kind;
  private final ValueSlider slider;
  private final ValueSpinner<Percent> spinner;
  private final ProblemList problems;

  DefectRow(StudioModel model, Texts texts, DefectKind kind, DefectWords words) {
    this.model = model;
    this.kind = kind;
    String title = words.name(kind);
    String id = "defect-" + kind.key();
    Setting<Percent> setting =
        new Setting<>(
            model,
            EditName.of(SpecField.DEFECTS, kind.ordinal()),
            (spec, rate) -> spec.withDefects(kind, rate));
    slider =
        new ValueSlider(
            id + "-slider",
            0,
            SLIDER_MOST,
            SLIDER_STEP,
            setting.from(value -> Percent.of(Math.rint(value / SLIDER_STEP) * SLIDER_STEP)));
    slider.setAccessibleText(title);
    spinner =
        new ValueSpinner<>(
            id,
            new Formats(texts).percent(),
            () -> title,
            rate -> new Percent(Math.min(Percent.WHOLE, rate.tenThousandths() + SPINNER_STEP)),
            rate -> new Percent(Math.max(0, rate.tenThousandths() - SPINNER_STEP)),
            setting);
    problems = new ProblemList(model, texts, SpecField.DEFECTS, kind.ordinal(), spinner);
    Label name = new Label(title);
    name.setTooltip(new Tooltip(words.hint(kind)));
    VBox nameAndSlider = new VBox(name, slider);
    nameAndSlider.getStyleClass().add("name-and-slider");
    getStyleClass().add("defect-row");
    getChildren()
        .addAll(FormRows.of(FormRows.grow(nameAndSlider), FormRows.wide(80, spinner)), problems);
  }

  @Override
  public void refresh() {
    Percent rate = model.spec().defects().of(kind);
    slider.show(rate.value());
    spinner.show(rate);
    problems.refresh();
  }
}
