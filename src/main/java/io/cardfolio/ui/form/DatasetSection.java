package io.cardfolio.ui.form;

import static io.cardfolio.validate.spec.SpecProblem.NO_SEGMENT;

import atlantafx.base.theme.Styles;
import io.cardfolio.model.NameLocales;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.control.WindowKey;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.spec.SpecField;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/// How many customers, which ones, as of when, with whose names and how exact.
final class DatasetSection implements FormPart {
  private static final double LEAST_POWER = 3;
  private static final double MOST_POWER = 8;
  private static final double POWER_STEP = 0.1;
  private static final double SCALE_RISE = -4;

  private final StudioModel model;
  private final Texts texts;
  private final Section section;
  private final ValueSpinner<Long> customers;
  private final ValueSlider customersSlider;
  private final ValueField<Long> seed;
  private final DayPicker asOf;
  private final ComboBox<String> names = new ComboBox<>();
  private final ValueSpinner<Percent> tolerance;
  private final List<ProblemList> problems;
  private boolean showing;

  DatasetSection(StudioModel model, Texts texts, Runnable newSeed) {
    this.model = model;
    this.texts = texts;
    Formats formats = new Formats(texts);
    Setting<Long> count = setting(SpecField.CUSTOMERS, PortfolioSpec::withCustomers);
    customers =
        new ValueSpinner<>(
            "customers-field",
            formats.count(),
            () -> texts.of("form.customers"),
            Steps.up(1_000L, PortfolioSpec.MAX_CUSTOMERS),
            Steps.down(1_000L, 0L),
            count);
    customersSlider =
        new ValueSlider(
            "customers-slider",
            LEAST_POWER,
            MOST_POWER,
            POWER_STEP,
            count.from(DatasetSection::customersAt));
    customersSlider.setAccessibleText(texts.of("form.customers-slider"));
    seed =
        new ValueField<>(
            "seed-field",
            formats.seed(),
            () -> texts.of("form.seed"),
            new Setting<>(model, EditName.seed(), PortfolioSpec::withSeed));
    asOf = new DayPicker("as-of-field", model, texts);
    tolerance =
        new ValueSpinner<>(
            "tolerance-field",
            formats.percent(),
            () -> texts.of("form.tolerance"),
            Steps.percentUp(Percent.HUNDRED),
            Steps.percentDown(Percent.ZERO),
            setting(SpecField.TOLERANCE, PortfolioSpec::withTolerance));
    names.setId("name-locale");
    // As wide as its row leaves room for; to measure all its items takes a while.
    names.setPrefWidth(0);
    names.setAccessibleText(texts.of("form.names-of"));
    names.getItems().setAll(NameLocales.ALL);
    names.setCellFactory(_ -> new NameLocaleCell(texts.locale()));
    names.setOnAction(_ -> chooseNames());
    problems =
        List.of(
            new ProblemList(model, texts, SpecField.CUSTOMERS, NO_SEGMENT, customers),
            new ProblemList(model, texts, SpecField.AS_OF, NO_SEGMENT, asOf, seed),
            new ProblemList(model, texts, SpecField.NAME_LOCALE, NO_SEGMENT, names),
            new ProblemList(model, texts, SpecField.TOLERANCE, NO_SEGMENT, tolerance));
    section =
        new Section(
            "dataset-section",
            texts.of("form.dataset"),
            FormRows.of(
                FormRows.label(texts.of("form.customers")),
                FormRows.gap(),
                FormRows.wide(136, customers)),
            problems.get(0),
            sliderWithScale(),
            new PairRow(
                FormRows.of(FormRows.label(texts.of("form.seed")), seedAndDice(newSeed)),
                FormRows.of(FormRows.label(texts.of("form.as-of")), FormRows.wide(124, asOf))),
            problems.get(1),
            new PairRow(
                FormRows.of(FormRows.label(texts.of("form.names")), FormRows.grow(names)),
                FormRows.of(
                    FormRows.label(texts.of("form.tolerance")), FormRows.wide(72, tolerance))),
            problems.get(2),
            problems.get(3));
  }

  @Override
  public Section section() {
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

  private VBox sliderWithScale() {
    VBox box = new VBox(customersSlider, new SliderScale(marks()));
    box.getStyleClass().add("slider-with-scale");
    VBox.setMargin(box, new Insets(SCALE_RISE, 0, 0, 0));
    return box;
  }

  private List<String> marks() {
    return LongStream.iterate(1_000, mark -> mark <= 100_000_000, mark -> mark * 10)
        .mapToObj(texts.figures()::compact)
        .toList();
  }

  private HBox seedAndDice(Runnable newSeed) {
    HBox row = FormRows.of(FormRows.wide(64, seed), diceButton(newSeed));
    row.getStyleClass().add("joined");
    return row;
  }

  private Button diceButton(Runnable newSeed) {
    Button dice =
        new Button(texts.of("form.new-seed"), new FontIcon(MaterialDesignD.DICE_5_OUTLINE));
    dice.setId("new-seed-button");
    dice.getStyleClass().add(Styles.BUTTON_ICON);
    dice.setTooltip(new Tooltip(WindowKey.SEED.hint(texts, "form.new-seed-hint")));
    dice.setOnAction(_ -> newSeed.run());
    return FormRows.wide(32, dice);
  }
}
