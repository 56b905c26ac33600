package io.cardfolio.ui.quality;

import io.cardfolio.ui.control.OneOfSeveral;
import io.cardfolio.ui.text.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// Whether the customers are looked at or their transactions.
final class TableChoice extends HBox {
  private final ToggleGroup group = new ToggleGroup();

  /// A choice that is always made.
  ///
  /// @param transactions whether the transactions are looked at
  TableChoice(BooleanProperty transactions, Texts texts) {
    setId("quality-tables");
    getStyleClass().add("table-choice");
    Choice ofCustomers =
        new Choice(
            "quality-of-customers", texts.of("quality.customers"), () -> transactions.set(false));
    Choice ofTransactions =
        new Choice(
            "quality-of-transactions",
            texts.of("quality.transactions"),
            () -> transactions.set(true));
    getChildren().addAll(ofCustomers, ofTransactions);
    transactions.subscribe(chosen -> (chosen ? ofTransactions : ofCustomers).setSelected(true));
    managedProperty().bind(visibleProperty());
  }

  /// One of the two.
  private final class Choice extends OneOfSeveral {
    private Choice(String id, String text, Runnable chosen) {
      setId(id);
      setToggleGroup(group);
      setText(text);
      setMinWidth(USE_PREF_SIZE);
      getStyleClass().add("quality-chip");
      setOnAction(_ -> chosen.run());
    }
  }
}
