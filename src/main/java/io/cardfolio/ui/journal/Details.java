package io.cardfolio.ui.journal;

import io.cardfolio.export.settings.SettingsJson;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.message.Failure;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// All that is known of a failure, as text to send to somebody: what is said of it, the versions,
/// the settings and the stack; without the folders of the user.
public final class Details {
  private Details() {}

  /// The text.
  ///
  /// @param spec the settings; empty where they have nothing to do with it
  public static String of(Failure failure, Optional<PortfolioSpec> spec) {
    Nameless nameless = Nameless.ofThisUser();
    StringBuilder text = new StringBuilder();
    String said = failure.details();
    text.append(
        failure.cause().map(it -> nameless.of(said, it)).orElseGet(() -> nameless.of(said)));
    text.append("\n\n").append(Versions.text());
    failure.cause().ifPresent(it -> text.append('\n').append(nameless.stack(it)));
    spec.ifPresent(it -> text.append('\n').append(SettingsJson.write(it)));
    return text.toString();
  }

  /// Puts the text on the clipboard.
  public static void copy(Failure failure, Optional<PortfolioSpec> spec) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, of(failure, spec)));
  }
}
