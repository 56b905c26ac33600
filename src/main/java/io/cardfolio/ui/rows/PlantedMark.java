package io.cardfolio.ui.rows;

import io.cardfolio.model.PlantedDefect;
import io.cardfolio.ui.text.DefectWords;
import io.cardfolio.ui.text.Texts;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Cell;
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

  /// Marks a cell, or takes the mark away.
  ///
  /// @param defect what was planted there; empty for nothing
  public void show(Cell<?> cell, Optional<PlantedDefect> defect) {
    Optional<String> said = defect.map(words::mark);
    cell.pseudoClassStateChanged(PLANTED, said.isPresent());
    cell.setTooltip(said.map(Tooltip::new).orElse(null));
    cell.setAccessibleHelp(said.orElse(null));
  }
}
