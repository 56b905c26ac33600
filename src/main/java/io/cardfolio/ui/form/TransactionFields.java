package io.cardfolio.ui.form;

import static io.cardfolio.validate.spec.SpecProblem.NO_SEGMENT;

import io.cardfolio.model.Percent;
import io.cardfolio.model.Season;
import io.cardfolio.model.TransactionSettings;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.spec.SpecField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;

/// The fields of what the transactions of all segments have in common.
final class TransactionFields implements Part {
  private static final double FIELD = 88;

  private final StudioModel model;
  private final Texts texts;
  private final ValueSpinner<Integer> months;
  private final ValueSpinner<Percent> approved;
  private final ValueSpinner<Percent> december;
  private final ValueSpinner<Percent> january;
  private final ValueSpinner<Percent> summerTravel;
  private final ValueSpinner<Percent> tolerance;
  private final List<ProblemList> problems = new ArrayList<>();
  private final List<Node> rows = new ArrayList<>();

  TransactionFields(StudioModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    months =
        new ValueSpinner<>(
            "transaction-months",
            new Formats(texts).years(),
            () -> texts.of("form.transaction-months"),
            Steps.up(1, TransactionSettings.MOST_MONTHS),
            Steps.down(1, 1),
            setting(SpecField.TRANSACTION_MONTHS, TransactionSettings::withMonths));
    approved =
        part(
            "transactions-approved",
            SpecField.TRANSACTIONS_APPROVED,
            TransactionSettings::withApproved);
    december = season("season-december", SpecField.SEASON_DECEMBER, Season::withDecember);
    january = season("season-january", SpecField.SEASON_JANUARY, Season::withJanuary);
    summerTravel =
        season("season-summer-travel", SpecField.SEASON_SUMMER_TRAVEL, Season::withSummerTravel);
    tolerance =
        part(
            "transaction-tolerance",
            SpecField.TRANSACTION_TOLERANCE,
            TransactionSettings::withTolerance);
    addRow(SpecField.TRANSACTION_MONTHS, months);
    addRow(SpecField.TRANSACTIONS_APPROVED, approved);
    addRow(SpecField.SEASON_DECEMBER, december);
    addRow(SpecField.SEASON_JANUARY, january);
    addRow(SpecField.SEASON_SUMMER_TRAVEL, summerTravel);
    addRow(SpecField.TRANSACTION_TOLERANCE, tolerance);
  }

  /// Each field with its title, and what is wrong with it below.
  List<Node> rows() {
    return rows;
  }

  @Override
  public void refresh() {
    TransactionSettings settings = model.spec().transactions();
    months.show(settings.months());
    approved.show(settings.approved());
    december.show(settings.season().december());
    january.show(settings.season().january());
    summerTravel.show(settings.season().summerTravel());
    tolerance.show(settings.tolerance());
    problems.forEach(ProblemList::refresh);
  }

  private void addRow(SpecField field, ValueSpinner<?> spinner) {
    ProblemList list = new ProblemList(model, texts, field, NO_SEGMENT, spinner);
    problems.add(list);
    rows.add(
        FormRows.of(
            FormRows.label(title(spinner.getId())), FormRows.gap(), FormRows.wide(FIELD, spinner)));
    rows.add(list);
  }

  private <T> Setting<T> setting(
      SpecField field, BiFunction<TransactionSettings, T, TransactionSettings> change) {
    return new Setting<>(
        model,
        EditName.of(field),
        (spec, value) -> spec.withTransactions(change.apply(spec.transactions(), value)));
  }

  private ValueSpinner<Percent> part(
      String id,
      SpecField field,
      BiFunction<TransactionSettings, Percent, TransactionSettings> change) {
    return percent(id, Percent.ZERO, Percent.HUNDRED, setting(field, change));
  }

  private ValueSpinner<Percent> season(
      String id, SpecField field, BiFunction<Season, Percent, Season> change) {
    return percent(
        id,
        Season.LEAST,
        Season.MOST,
        setting(field, (it, percent) -> it.withSeason(change.apply(it.season(), percent))));
  }

  private ValueSpinner<Percent> percent(
      String id, Percent least, Percent most, Setting<Percent> setting) {
    return new ValueSpinner<>(
        id,
        new Formats(texts).percent(),
        () -> title(id),
        Steps.percentUp(most),
        Steps.percentDown(least),
        setting);
  }

  private String title(String id) {
    String key = "form." + id;
    return texts.of(key);
  }
}
