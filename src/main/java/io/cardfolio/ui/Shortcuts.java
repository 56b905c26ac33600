package io.cardfolio.ui;

import io.cardfolio.ui.control.WindowKey;
import io.cardfolio.ui.help.KeyLine;
import io.cardfolio.ui.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

/// What each [WindowKey] sets off.
final class Shortcuts {
  private Shortcuts() {}

  /// Lets the keys set off the actions wherever the focus is.
  static void install(Scene scene, Actions actions) {
    for (WindowKey key : WindowKey.values()) {
      Consumer<Actions> action = action(key);
      key.combinations()
          .forEach(keys -> scene.getAccelerators().put(keys, () -> action.accept(actions)));
    }
  }

  /// All of them in words, and Esc, which closes whatever is open.
  static List<KeyLine> lines(Texts texts) {
    return Stream.concat(
            Arrays.stream(WindowKey.values())
                .map(key -> new KeyLine(key.text(texts), key.action(texts))),
            Stream.of(new KeyLine(KeyCode.ESCAPE.getName(), texts.of("help.key-close"))))
        .toList();
  }

  private static Consumer<Actions> action(WindowKey key) {
    return switch (key) {
      case HELP -> Actions::help;
      case NEW -> Actions::startNew;
      case OPEN -> Actions::open;
      case SAVE -> Actions::save;
      case EXPORT -> Actions::export;
      case UNDO -> Actions::undo;
      case REDO -> Actions::redo;
      case FORM -> Actions::toggleForm;
      case THEME -> Actions::switchTheme;
      case SEED -> Actions::newSeed;
      case SEARCH -> Actions::search;
      case GO_TO_ROW -> Actions::goToRow;
      case OVERVIEW -> Actions::openOverview;
      case CUSTOMERS -> Actions::openCustomers;
      case TRANSACTIONS -> Actions::openTransactions;
      case QUALITY -> Actions::openQuality;
      case LARGER -> actions -> actions.resizeText(1);
      case SMALLER -> actions -> actions.resizeText(-1);
      case USUAL_SIZE -> Actions::resetText;
      case PRESENT -> Actions::present;
      case NEXT_PROBLEM -> Actions::nextProblem;
      case PREVIOUS_PROBLEM -> Actions::previousProblem;
    };
  }
}
