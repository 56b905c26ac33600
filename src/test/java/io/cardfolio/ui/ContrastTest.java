package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.Percent;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxToolkit;

/// Texts and signs stand out from what is behind them, in both themes.
class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double SIGN = 3;

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void whereAllIsWell() {
    RealWindow window = RealWindow.open(Texts.english(), 1440, 900);
    Set<String> faint = new TreeSet<>();
    for (Theme theme : Theme.values()) {
      window.does(() -> window.window.show(theme));
      window.inEveryTab(tab -> faint.addAll(faint(window, theme + " " + tab)));
    }
    assertThat(faint).isEmpty();
  }

  @Test
  void whereSettingsAreWrong() {
    RealWindow window = RealWindow.open(Texts.english(), 1440, 900);
    window.does(() ->
        window.model.edit(
            EditName.preset("Other"),
            spec ->
                spec.withSegment(0, spec.segments().getFirst().withShare(Percent.of(20)))
                    .withCreditLimits(new CreditLimits(60_000, 50_000, 0))));
    Set<String> faint = new TreeSet<>();
    for (Theme theme : Theme.values()) {
      window.does(() -> window.window.show(theme));
      faint.addAll(faint(window, theme + " invalid"));
    }
    assertThat(faint).isEmpty();
  }

  @Test
  void whereAFileIsWrong(@TempDir Path folder) throws Exception {
    RealWindow window = RealWindow.open(Texts.english(), 1440, 900);
    window.openFaultyFile(folder);
    window.does(window.window::nextError);
    Set<String> faint = new TreeSet<>();
    for (Theme theme : Theme.values()) {
      window.does(() -> window.window.show(theme));
      window.inEveryTab(tab -> faint.addAll(faint(window, theme + " " + tab)));
    }
    assertThat(faint).isEmpty();
  }

  @Test
  void whereHelpAndAboutAreRead() {
    RealWindow window = RealWindow.open(Texts.english(), 1440, 900);
    Set<String> faint = new TreeSet<>();
    for (Theme theme : Theme.values()) {
      window.does(() -> window.window.show(theme));
      window.inEveryPage(page -> faint.addAll(faint(window, theme + " " + page)));
    }
    assertThat(faint).isEmpty();
  }

  private static List<String> faint(RealWindow window, String state) {
    return window.visible(ContrastTest::isShown).stream()
        .map(Text.class::cast)
        .filter(text -> contrast(text) < (text instanceof FontIcon ? SIGN : TEXT))
        .map(text -> describe(text, state))
        .toList();
  }

  /// Texts of controls that are disabled or nearly covered need not stand out.
  private static boolean isShown(Node node) {
    return node instanceof Text text
        && !text.getText().isBlank()
        && text.getFill() instanceof Color fill
        && fill.getOpacity() > 0
        && Stream.iterate((Node) text, Objects::nonNull, Node::getParent)
            .noneMatch(it -> it.isDisabled() || it.getOpacity() < 0.5);
  }

  private static double contrast(Text text) {
    Color behind = behind(text);
    return ratio(over(behind, (Color) text.getFill()), behind);
  }

  /// The colour behind a node: the fills of all that it lies on, one over the other.
  private static Color behind(Node node) {
    Deque<Color> fills = new ArrayDeque<>();
    for (Node it = node.getParent(); it != null; it = it.getParent()) {
      if (it instanceof Region region && region.getBackground() != null) {
        List<BackgroundFill> layers = region.getBackground().getFills();
        if (!layers.isEmpty() && layers.getLast().getFill() instanceof Color fill) {
          fills.push(fill);
          if (fill.isOpaque()) {
            break;
          }
        }
      }
    }
    return fills.stream().reduce(Color.WHITE, ContrastTest::over);
  }

  private static Color over(Color below, Color above) {
    return below.interpolate(
        new Color(above.getRed(), above.getGreen(), above.getBlue(), 1), above.getOpacity());
  }

  private static double ratio(Color a, Color b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private static String describe(Text text, String state) {
    return String.format(
        Locale.ROOT,
        "%s: \"%s\" %.2f in %s %s",
        state,
        text instanceof FontIcon icon ? icon.getIconLiteral() : text.getText(),
        contrast(text),
        text.getParent().getStyleClass(),
        text.getStyleClass());
  }
}
