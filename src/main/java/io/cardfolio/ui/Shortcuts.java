package io.cardfolio.ui;

import static javafx.scene.input.KeyCombination.SHIFT_ANY;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import io.cardfolio.ui.help.KeyLine;
import io.cardfolio.ui.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys of the window, and what each of them sets off.
enum Shortcuts {
  HELP("key-help", Actions::help, keys(KeyCode.F1)),
  NEW("key-new", Actions::startNew, withControl(KeyCode.N)),
  OPEN("key-open", Actions::open, withControl(KeyCode.O)),
  SAVE("key-save", Actions::save, withControl(KeyCode.S)),
  EXPORT("key-export", Actions::export, withControl(KeyCode.E)),
  UNDO("key-undo", Actions::undo, withControl(KeyCode.Z)),
  REDO("key-redo", Actions::redo, keys(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN)),
  FORM("key-form", Actions::toggleForm, withControl(KeyCode.B)),
  THEME("key-theme", Actions::switchTheme, withControl(KeyCode.T)),
  SEED("key-seed", Actions::newSeed, withControl(KeyCode.R)),
  SEARCH("key-search", Actions::search, withControl(KeyCode.F)),
  GO_TO_ROW("key-go-to-row", Actions::goToRow, withControl(KeyCode.G)),
  OVERVIEW("key-overview", Actions::openOverview, withControl(KeyCode.DIGIT1)),
  CUSTOMERS("key-customers", Actions::openCustomers, withControl(KeyCode.DIGIT2)),
  TRANSACTIONS("key-transactions", Actions::openTransactions, withControl(KeyCode.DIGIT3)),
  QUALITY("key-quality", Actions::openQuality, withControl(KeyCode.DIGIT4)),
  LARGER(
      "key-larger",
      actions -> actions.resizeText(1),
      keys(KeyCode.PLUS, SHORTCUT_DOWN, SHIFT_ANY),
      keys(KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_ANY),
      keys(KeyCode.ADD, SHORTCUT_DOWN, SHIFT_ANY)),
  SMALLER(
      "key-smaller",
      actions -> actions.resizeText(-1),
      withControl(KeyCode.MINUS),
      withControl(KeyCode.SUBTRACT)),
  USUAL_SIZE(
      "key-usual-size",
      Actions::resetText,
      withControl(KeyCode.DIGIT0),
      withControl(KeyCode.NUMPAD0)),
  PRESENT("key-present", Actions::present, keys(KeyCode.F5)),
  NEXT_PROBLEM("key-next-problem", Actions::nextProblem, keys(KeyCode.F8)),
  PREVIOUS_PROBLEM("key-previous-problem", Actions::previousProblem, keys(KeyCode.F8, SHIFT_DOWN));

  private final String text;
  private final Consumer<Actions> action;
  private final List<KeyCombination> keys;

  Shortcuts(String text, Consumer<Actions> action, KeyCombination... keys) {
    this.text = text;
    this.action = action;
    this.keys = List.of(keys);
  }

  /// Lets the keys set off the actions wherever the focus is.
  static void install(Scene scene, Actions actions) {
    for (Shortcuts shortcut : values()) {
      shortcut.keys.forEach(
          keys -> scene.getAccelerators().put(keys, () -> shortcut.action.accept(actions)));
    }
  }

  /// All of them in words, and Esc, which closes whatever is open.
  static List<KeyLine> lines(Texts texts) {
    String shift = texts.of("help.shift");
    return Stream.concat(
            Arrays.stream(values())
                .map(it ->
                    new KeyLine(
                        it.keys.getFirst().getDisplayText().replace(KeyCode.SHIFT.getName(), shift),
                        texts.of("help." + it.text))),
            Stream.of(new KeyLine(KeyCode.ESCAPE.getName(), texts.of("help.key-close"))))
        .toList();
  }

  private static KeyCombination withControl(KeyCode key) {
    return keys(key, SHORTCUT_DOWN);
  }

  private static KeyCombination keys(KeyCode key, KeyCombination.Modifier... modifiers) {
    return new KeyCodeCombination(key, modifiers);
  }
}
