package io.cardfolio.ui;

import io.cardfolio.ui.control.Icons;
import io.cardfolio.ui.control.WindowKey;
import io.cardfolio.ui.text.Texts;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/// What is left of the form while it is closed: a button for each section.
final class Rail extends VBox {
  /// A rail.
  ///
  /// @param open opens the form as it is
  /// @param openSection opens the form at the section with an ID
  Rail(Texts texts, Runnable open, Consumer<String> openSection) {
    setId("form-rail");
    getStyleClass().add("form-rail");
    setAlignment(Pos.TOP_CENTER);
    getChildren()
        .addAll(
            Icons.button(
                "rail-open",
                MaterialDesignC.CHEVRON_RIGHT,
                WindowKey.FORM.hint(texts, "window.form"),
                open),
            new Separator(Orientation.HORIZONTAL),
            Icons.button(
                "rail-dataset",
                MaterialDesignD.DATABASE_OUTLINE,
                texts.of("window.dataset"),
                () -> openSection.accept("dataset-section")),
            Icons.button(
                "rail-segments",
                MaterialDesignC.CHART_DONUT,
                texts.of("window.segments"),
                () -> openSection.accept("segments-section")),
            Icons.button(
                "rail-credit-limits",
                MaterialDesignC.CREDIT_CARD_OUTLINE,
                texts.of("window.credit-limits"),
                () -> openSection.accept("credit-limits-section")),
            Icons.button(
                "rail-ages",
                MaterialDesignA.ACCOUNT_OUTLINE,
                texts.of("window.ages"),
                () -> openSection.accept("ages-section")),
            Icons.button(
                "rail-transactions",
                MaterialDesignR.RECEIPT_TEXT_OUTLINE,
                texts.of("form.transactions"),
                () -> openSection.accept("transactions-section")),
            Icons.button(
                "rail-defects",
                MaterialDesignB.BUG_OUTLINE,
                texts.of("defects.title"),
                () -> openSection.accept("defects-section")));
  }
}
