package io.cardfolio.ui;

import java.util.List;
import java.util.Map;
import javafx.collections.ObservableMap;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys of the window.
final class Shortcuts {
  private Shortcuts() {}

  /// Lets the keys set off the actions wherever the focus is.
  static void install(Scene scene, Actions actions) {
    Map<KeyCode, Runnable> withControl =
        Map.ofEntries(
            Map.entry(KeyCode.N, actions::startNew),
            Map.entry(KeyCode.O, actions::open),
            Map.entry(KeyCode.S, actions::save),
            Map.entry(KeyCode.E, actions::export),
            Map.entry(KeyCode.Z, actions::undo),
            Map.entry(KeyCode.B, actions::toggleForm),
            Map.entry(KeyCode.T, actions::switchTheme),
            Map.entry(KeyCode.R, actions::newSeed),
            Map.entry(KeyCode.F, actions::search),
            Map.entry(KeyCode.G, actions::goToRow),
            Map.entry(KeyCode.DIGIT1, actions::openOverview),
            Map.entry(KeyCode.DIGIT2, actions::openCustomers),
            Map.entry(KeyCode.DIGIT3, actions::openTransactions),
            Map.entry(KeyCode.DIGIT4, actions::openQuality));
    ObservableMap<KeyCombination, Runnable> keys = scene.getAccelerators();
    withControl.forEach((key, action) ->
        keys.put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action));
    for (KeyCode plus : List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)) {
      keys.put(
          new KeyCodeCombination(plus, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
          () -> actions.resizeText(1));
    }
    for (KeyCode minus : List.of(KeyCode.MINUS, KeyCode.SUBTRACT)) {
      keys.put(
          new KeyCodeCombination(minus, KeyCombination.SHORTCUT_DOWN),
          () -> actions.resizeText(-1));
    }
    for (KeyCode zero : List.of(KeyCode.DIGIT0, KeyCode.NUMPAD0)) {
      keys.put(new KeyCodeCombination(zero, KeyCombination.SHORTCUT_DOWN), actions::resetText);
    }
    keys.put(
        new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
        actions::redo);
    keys.put(new KeyCodeCombination(KeyCode.F5), actions::present);
    keys.put(new KeyCodeCombination(KeyCode.F8), actions::nextProblem);
    keys.put(
        new KeyCodeCombination(KeyCode.F8, KeyCombination.SHIFT_DOWN), actions::previousProblem);
  }
}
