package io.cardfolio.ui.form;

import static io.cardfolio.validate.SpecProblem.NO_SEGMENT;

import atlantafx.base.theme.Styles;
import io.cardfolio.model.NameLocales;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.validate.SpecField;
import java.util.List;
import java.util.function.BiFunction;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/// How many customers, which ones, as of when, with whose names and how exact.
final class DatasetSection implements Part {
  private static final double LEAST_POWER = 3;
  private static final double MOST_POWER = 8;
  private static final double TRACK_INSET = 4;

  private final StudioModel model;
  private final Section section;
  private final ValueSpinner<Long> customers;
  private final ValueSlider customersSlider;
  private final ValueField<Long> seed;
  private final DayPicker asOf;
  private final ComboBox<String> names = new ComboBox<>();
  private final ValueSpinner<Percent> tolerance;
  private final List<ProblemList> problems;
  private boolean showing;

  DatasetSection(StudioModel model, Runnable newSeed) {
    this.model = model;
    Setting<Long> count = setting(SpecField.CUSTOMERS, PortfolioSpec::withCustomers);
    customers =
        new ValueSpinner<>(
            "customers-field",
            Formats.COUNT,
            () -> "Customers",
            Steps.up(1_000L, PortfolioSpec.MAX_CUSTOMERS),
            Steps.down(1_000L, 0L),
            count);
    customersSlider =
        new ValueSlider(
            "customers-slider",
            "Customers, from 1,000 to 100 million",
            LEAST_POWER,
            MOST_POWER,
            count.from(DatasetSection::customersAt));
    customersSlider.setBlockIncrement(0.1);
    seed =
        new ValueField<>(
            "seed-field",
            Formats.SEED,
            () -> "Seed",
            new Setting<>(model, EditName.seed(), PortfolioSpec::withSeed));
    asOf = new DayPicker("as-of-field", model);
    tolerance =
        new ValueSpinner<>(
            "tolerance-field",
            Formats.PERCENT,
            () -> "Tolerance",
            Steps.percentUp(),
            Steps.percentDown(),
            setting(SpecField.TOLERANCE, PortfolioSpec::withTolerance));
    names.setId("name-locale");
    names.setAccessibleText("Names of which language and country");
    names.getItems().setAll(NameLocales.ALL);
    names.setOnAction(_ -> chooseNames());
    problems =
        List.of(
            new ProblemList(model, SpecField.CUSTOMERS, NO_SEGMENT, customers),
            new ProblemList(model, SpecField.AS_OF, NO_SEGMENT, asOf, seed),
            new ProblemList(model, SpecField.NAME_LOCALE, NO_SEGMENT, names),
            new ProblemList(model, SpecField.TOLERANCE, NO_SEGMENT, tolerance));
    section =
        new Section(
            "dataset-section",
            "Dataset",
            Rows.of(Rows.label("Customers"), Rows.gap(), Rows.wide(136, customers)),
            problems.get(0),
            bleeding(customersSlider),
            scale(),
            Rows.of(
                Rows.label("Seed"),
                Rows.grow(seed),
                diceButton(newSeed),
                Rows.label("As of"),
                Rows.wide(124, asOf)),
            problems.get(1),
            Rows.of(
                Rows.label("Names"),
                Rows.grow(names),
                Rows.label("Tolerance"),
                Rows.wide(72, tolerance)),
            problems.get(2),
            problems.get(3));
  }

  Section section() {
    return section;
  }

  @Override
  public void refresh() {
    PortfolioSpec spec = model.spec();
    showing = true;
    customers.show(spec.customers());
    customersSlider.show(Math.log10((double) Math.max(1, spec.customers())));
    seed.show(spec.seed());
    asOf.show(spec.asOf());
    names.setValue(spec.nameLocale());
    tolerance.show(spec.tolerance());
    problems.forEach(ProblemList::refresh);
    showing = false;
  }

  private void chooseNames() {
    if (!showing) {
      setting(SpecField.NAME_LOCALE, PortfolioSpec::withNameLocale).commit(names.getValue());
    }
  }

  private <T> Setting<T> setting(
      SpecField field, BiFunction<PortfolioSpec, T, PortfolioSpec> change) {
    return new Setting<>(model, EditName.of(field), change);
  }

  /// A number of customers with two digits that count, at a place of the slider.
  private static long customersAt(double power) {
    double unit = Math.pow(10, Math.floor(power) - 1);
    return (long)
        Math.min(PortfolioSpec.MAX_CUSTOMERS, Math.rint(Math.pow(10, power) / unit) * unit);
  }

  /// The slider, with its track as wide as the controls above and below.
  private static Node bleeding(ValueSlider slider) {
    VBox.setMargin(slider, new Insets(0, -TRACK_INSET, 0, -TRACK_INSET));
    return slider;
  }

  private static Node scale() {
    HBox scale = new HBox();
    scale.getStyleClass().add("slider-scale");
    for (String mark : List.of("1K", "10K", "100K", "1M", "10M", "100M")) {
      Label label = new Label(mark);
      label.getStyleClass().add("axis-text");
      if (!scale.getChildren().isEmpty()) {
        scale.getChildren().add(Rows.gap());
      }
      scale.getChildren().add(label);
    }
    return scale;
  }

  private static Button diceButton(Runnable newSeed) {
    Button dice = new Button("New seed", new FontIcon(MaterialDesignD.DICE_5_OUTLINE));
    dice.setId("new-seed-button");
    dice.getStyleClass().add(Styles.BUTTON_ICON);
    dice.setTooltip(new Tooltip("New seed (Ctrl+R)"));
    dice.setOnAction(_ -> newSeed.run());
    return Rows.wide(32, dice);
  }
}
