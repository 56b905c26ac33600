package io.cardfolio.ui.panel;

import java.util.Arrays;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A frame for figures: three lines whose places follow from the size of the tile alone, so that
/// another figure lays out nothing but itself.
public abstract class Tile extends Region {
  /// Set on figures that need smaller letters to fit their tile.
  public static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

  /// How high a tile is, for letters of 13 pixels.
  public static final double HEIGHT = 88;

  private static final double MARGIN = 16;

  private String fitted = "";

  /// A tile of nothing.
  @SuppressWarnings("this-escape") // Nothing of a subclass is asked for.
  protected Tile() {
    getStyleClass().add("kpi-tile");
    setManaged(false);
  }

  /// The lines, as they lie in a tile of 88 pixels.
  protected enum Line {
    CAPTION(12, 16),
    FIGURE(28, 32),
    NOTE(60, 16);

    private final double top;
    private final double height;

    Line(double top, double height) {
      this.top = top;
      this.height = height;
    }
  }

  /// Adds a label whose place does not depend on its text.
  protected final Label label(String id, String styleClass, Pos alignment) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add(styleClass);
    label.setManaged(false);
    label.setAlignment(alignment);
    getChildren().add(label);
    return label;
  }

  /// Changes the text of a label, if it is another.
  protected static void show(Label label, String text) {
    if (!label.getText().equals(text)) {
      label.setText(text);
    }
  }

  /// A measure given for a tile of 88 pixels.
  protected final double px(double measure) {
    return Math.rint(measure * getHeight() / HEIGHT);
  }

  /// How wide the tile is without its margins, in pixels.
  protected final double innerWidth() {
    return Math.max(0, getWidth() - 2 * px(MARGIN));
  }

  /// Puts a part on a line.
  ///
  /// @param x from the inner left edge
  protected final void place(Region part, Line line, double x, double width) {
    part.resizeRelocate(px(MARGIN) + x, px(line.top), width, px(line.height));
  }

  /// Makes the letters of figures that share a line as large as fit. Digits are all of one width,
  /// so it looks again only when the line or the number of letters changes.
  protected final void fit(double gap, Label... figures) {
    String wanted =
        Arrays.stream(figures).map(figure -> figure.getText().length() + ",").toList().toString()
            + innerWidth()
            + figures[0].getFont();
    if (!wanted.equals(fitted)) {
      setLong(false, figures);
      double width = Arrays.stream(figures).mapToDouble(figure -> figure.prefWidth(-1)).sum();
      setLong(width + gap * (figures.length - 1) > innerWidth(), figures);
      fitted = wanted;
    }
  }

  private static void setLong(boolean tooLong, Label... figures) {
    for (Label figure : figures) {
      figure.pseudoClassStateChanged(LONG, tooLong);
      figure.applyCss();
    }
  }
}
