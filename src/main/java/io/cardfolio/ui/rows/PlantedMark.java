package io.cardfolio.ui.rows;

import io.cardfolio.model.PlantedDefect;
import io.cardfolio.ui.text.DefectWords;
import io.cardfolio.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/// Marks cells that were made wrong on purpose, and says what stood there.
public final class PlantedMark {
  private static final PseudoClass PLANTED = PseudoClass.getPseudoClass("planted");

  private final DefectWords words;

  /// A mark.
  ///
  /// @param texts the words it says
  public PlantedMark(Texts texts) {
    words = new DefectWords(texts);
  }

  /// Marks what shows a value, or takes the mark away.
  ///
  /// @param defects what was planted there; empty for nothing
  public void show(Control cell, List<PlantedDefect> defects) {
    Optional<String> said =
        defects.stream().map(words::mark).reduce((one, other) -> one + "\n" + other);
    cell.pseudoClassStateChanged(PLANTED, said.isPresent());
    cell.setTooltip(said.map(Tooltip::new).orElse(null));
    cell.setAccessibleHelp(said.orElse(null));
  }
}
