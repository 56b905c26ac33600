package io.cardfolio.ui.transactions;

import io.cardfolio.ui.control.Icons;
import io.cardfolio.ui.control.OneOfSeveral;
import io.cardfolio.ui.text.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Whether charts or rows are shown.
final class ViewChoice extends HBox {
  private final ToggleGroup group = new ToggleGroup();

  /// A choice that is always made.
  ///
  /// @param table whether the rows are shown
  ViewChoice(BooleanProperty table, Texts texts) {
    getStyleClass().add("view-choice");
    Choice charts =
        new Choice(
            "transactions-charts",
            texts.of("transactions.charts"),
            MaterialDesignC.CHART_LINE,
            () -> table.set(false));
    Choice rows =
        new Choice(
            "transactions-rows",
            texts.of("transactions.rows"),
            MaterialDesignT.TABLE,
            () -> table.set(true));
    getChildren().addAll(charts, rows);
    table.subscribe(shown -> (shown ? rows : charts).setSelected(true));
  }

  /// One of the two.
  private final class Choice extends OneOfSeveral {
    Choice(String id, String text, Ikon ikon, Runnable chosen) {
      setId(id);
      setToggleGroup(group);
      setText(text);
      setGraphic(Icons.of(ikon, "quality-chip-icon"));
      getStyleClass().add("quality-chip");
      setOnAction(_ -> chosen.run());
    }
  }
}
