package io.cardfolio.ui.transactions;

import atlantafx.base.controls.Message;
import atlantafx.base.theme.Styles;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.control.Icons;
import io.cardfolio.ui.journal.Details;
import io.cardfolio.ui.message.Failure;
import io.cardfolio.ui.text.Texts;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// What stands in the place of the content when it could not be made: why, and what to do.
final class FailureNotice extends VBox {
  private final Texts texts;
  private final Runnable retry;

  /// A notice of nothing.
  ///
  /// @param retry tries once more
  FailureNotice(Texts texts, Runnable retry) {
    this.texts = texts;
    this.retry = retry;
    setId("transactions-failure");
    getStyleClass().add("failure-notice");
    setMaxHeight(USE_PREF_SIZE);
    setVisible(false);
  }

  void show(Optional<Failure> failure, Optional<PortfolioSpec> spec) {
    setVisible(failure.isPresent());
    getChildren().clear();
    failure.ifPresent(it -> {
      Message message =
          new Message(
              it.what(),
              it.why() + ". " + it.advice(),
              Icons.of(MaterialDesignA.ALERT_CIRCLE, "danger-icon"));
      message.getStyleClass().add(Styles.DANGER);
      Button again = new Button(texts.of("transactions.try-again"));
      again.setId("transactions-try-again");
      again.setOnAction(_ -> retry.run());
      Button copy = new Button(texts.of("window.copy-details"));
      copy.setId("transactions-copy-details");
      copy.setOnAction(_ -> Details.copy(it, spec));
      HBox buttons = new HBox(again, copy);
      buttons.getStyleClass().add("failure-buttons");
      getChildren().addAll(message, buttons);
    });
  }
}
