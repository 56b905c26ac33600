package io.cardfolio.ui.form;

import atlantafx.base.theme.Styles;
import io.cardfolio.model.CategoryMix;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.spec.SpecField;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the customers of a segment buy, by weight.
final class CategoryDetails extends VBox implements Part {
  private static final int COLUMNS = 2;
  private static final double FIELD = 44;

  private final OneSegment segment;
  private final Map<MerchantCategory, ValueField<Integer>> fields =
      new EnumMap<>(MerchantCategory.class);
  private final ProblemList problems;

  CategoryDetails(OneSegment segment) {
    this.segment = segment;
    Texts texts = segment.texts();
    Formats formats = new Formats(texts);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("category-grid");
    for (int column = 0; column < COLUMNS; column++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(100.0 / COLUMNS);
      grid.getColumnConstraints().add(half);
    }
    for (MerchantCategory category : MerchantCategory.values()) {
      fields.put(category, field(category, formats));
      int place = category.ordinal();
      grid.add(row(category), place % COLUMNS, place / COLUMNS);
    }
    Label remark = new Label(texts.of("form.categories-remark"));
    remark.getStyleClass().add("caption");
    remark.setWrapText(true);
    remark.setMinHeight(USE_PREF_SIZE);
    problems = segment.problems(SpecField.SEGMENT_CATEGORIES, fields.values().toArray(Node[]::new));
    getStyleClass().add("category-details");
    getChildren().addAll(new Label(texts.of("form.categories")), remark, grid, problems);
  }

  @Override
  public void refresh() {
    CategoryMix mix = segment.now().activity().categories();
    fields.forEach((category, field) -> field.show(mix.of(category)));
    problems.refresh();
    markTheWrongOnly(mix);
  }

  /// Whether something is wrong with the weights.
  boolean hasProblems() {
    return problems.hasProblems();
  }

  /// Marks only the weights that are not legal, if there are any; else the problem is that of all.
  private void markTheWrongOnly(CategoryMix mix) {
    if (fields.keySet().stream().anyMatch(category -> !isLegal(mix, category))) {
      fields.forEach((category, field) ->
          field.pseudoClassStateChanged(
              Styles.STATE_DANGER,
              !isLegal(mix, category) || segment.model().unreadable().containsKey(field.getId())));
    }
  }

  private static boolean isLegal(CategoryMix mix, MerchantCategory category) {
    return CategoryMix.WEIGHTS.contains(mix.of(category));
  }

  private ValueField<Integer> field(MerchantCategory category, Formats formats) {
    String id = segment.id("weight-" + category.label().toLowerCase(Locale.ROOT));
    ValueField<Integer> field =
        new ValueField<>(
            id,
            formats.years(),
            () -> segment.texts().of("form.weight", category.label()),
            segment.activity(
                EditName.weight(segment.index(), category),
                (activity, weight) ->
                    activity.withCategories(activity.categories().with(category, weight))));
    field.getStyleClass().add("detail-text");
    return field;
  }

  private HBox row(MerchantCategory category) {
    return FormRows.options(
        FormRows.label(category.label()), FormRows.wide(FIELD, fields.get(category)));
  }
}
