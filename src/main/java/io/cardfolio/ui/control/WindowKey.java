package io.cardfolio.ui.control;

import static javafx.scene.input.KeyCombination.SHIFT_ANY;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import io.cardfolio.ui.text.Texts;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys of the window: Ctrl is Cmd on macOS.
public enum WindowKey {
  HELP(keys(KeyCode.F1)),
  NEW(withControl(KeyCode.N)),
  OPEN(withControl(KeyCode.O)),
  SAVE(withControl(KeyCode.S)),
  EXPORT(withControl(KeyCode.E)),
  UNDO(withControl(KeyCode.Z)),
  REDO(keys(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN)),
  FORM(withControl(KeyCode.B)),
  THEME(withControl(KeyCode.T)),
  SEED(withControl(KeyCode.R)),
  SEARCH(withControl(KeyCode.F)),
  GO_TO_ROW(withControl(KeyCode.G)),
  OVERVIEW(withControl(KeyCode.DIGIT1)),
  CUSTOMERS(withControl(KeyCode.DIGIT2)),
  TRANSACTIONS(withControl(KeyCode.DIGIT3)),
  QUALITY(withControl(KeyCode.DIGIT4)),
  LARGER(
      keys(KeyCode.PLUS, SHORTCUT_DOWN, SHIFT_ANY),
      keys(KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_ANY),
      keys(KeyCode.ADD, SHORTCUT_DOWN, SHIFT_ANY)),
  SMALLER(withControl(KeyCode.MINUS), withControl(KeyCode.SUBTRACT)),
  USUAL_SIZE(withControl(KeyCode.DIGIT0), withControl(KeyCode.NUMPAD0)),
  PRESENT(keys(KeyCode.F5)),
  NEXT_PROBLEM(keys(KeyCode.F8)),
  PREVIOUS_PROBLEM(keys(KeyCode.F8, SHIFT_DOWN));

  private final List<KeyCombination> combinations;

  WindowKey(KeyCombination... combinations) {
    this.combinations = List.of(combinations);
  }

  /// What may be pressed, the usual one first.
  public List<KeyCombination> combinations() {
    return combinations;
  }

  /// What the help says that it does.
  public String action(Texts texts) {
    return texts.of("help.key-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// What to press, such as `Ctrl+Shift+Z`, or `⇧⌘Z` on macOS.
  public String text(Texts texts) {
    String keys =
        combinations
            .getFirst()
            .getDisplayText()
            .replace(KeyCode.SHIFT.getName(), texts.of("help.shift"));
    return switch (this) {
      case LARGER -> spelt(keys, "++", texts.of("help.plus"));
      case SMALLER -> spelt(keys, "+-", texts.of("help.minus"));
      default -> keys;
    };
  }

  /// A hint that tells these keys too.
  ///
  /// @param sentence its name among the texts
  public String hint(Texts texts, String sentence) {
    return texts.of(sentence, text(texts));
  }

  /// Keys whose last sign would be lost beside the plus before it.
  private static String spelt(String keys, String ending, String name) {
    return keys.endsWith(ending) ? keys.substring(0, keys.length() - 1) + name : keys;
  }

  private static KeyCombination withControl(KeyCode key) {
    return keys(key, SHORTCUT_DOWN);
  }

  private static KeyCombination keys(KeyCode key, KeyCombination.Modifier... modifiers) {
    return new KeyCodeCombination(key, modifiers);
  }
}
