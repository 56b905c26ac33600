package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.control.WindowKey;
import io.cardfolio.ui.help.KeyLine;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.ui.theme.Theme;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/// Help and About in the window.
class HelpTest {
  private static final String HITS = ".help-hit";

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @CsvSource({
    "en, 0, Look at it",
    "en, 1, Look at it",
    "en, 2, Transactions",
    "en, 3, Check a file",
    "es, 0, Explorar los datos",
    "es, 1, Explorar los datos",
    "es, 2, Transacciones",
    "es, 3, Comprobar un archivo"
  })
  void opensOnWhatFitsTheTabAndClosesWithEsc(String language, int tab, String section) {
    RealWindow window = RealWindow.open(new Texts(Locale.of(language)), 1440, 900);
    assertThat(node(window, "#help-dialog")).isNull();
    window.does(() ->
        List.<Runnable>of(
                window.window::openOverview,
                window.window::openCustomers,
                window.window::openTransactions,
                window.window::openQuality)
            .get(tab)
            .run());
    window.does(window.window::help);
    assertThat(title(window)).isEqualTo(section);
    assertThat(Scenes.onFxThread(() -> window.window.scene().getFocusOwner().getId()))
        .isEqualTo("pages-search");
    escape(window);
    assertThat(node(window, "#help-dialog")).isNull();
    assertThat(node(window, "#pages-overlay")).isNull();
  }

  @Test
  void searchLeavesThePagesWithTheWordAndMarksIt() {
    RealWindow window = RealWindow.open(Texts.english(), 1440, 900);
    window.does(window.window::help);
    TextField search = (TextField) node(window, "#pages-search");
    window.does(() -> search.setText("MANIFEST"));
    ListView<?> list = (ListView<?>) node(window, "#pages-list");
    assertThat(list.getItems()).hasSizeBetween(2, 6);
    assertThat(title(window)).isEqualTo("Export and verify");
    Set<Node> hits = Scenes.onFxThread(() -> window.window.scene().getRoot().lookupAll(HITS));
    assertThat(hits)
        .isNotEmpty()
        .allSatisfy(it -> assertThat(((Text) it).getText()).isEqualToIgnoringCase("manifest"));
    window.does(() -> search.setText("zebra"));
    assertThat(((Label) node(window, "#pages-nothing")).getText())
        .isEqualTo("Nothing here speaks of \"zebra\".");
    window.does(() -> search.setText(""));
    assertThat(list.getItems()).hasSizeGreaterThan(12);
  }

  @Test
  void everyKeyOfTheWindowIsListed() {
    List<KeyLine> lines = Shortcuts.lines(Texts.english());
    assertThat(lines)
        .contains(
            new KeyLine("F1", "Open this help"),
            new KeyLine("Esc", "Close what lies over the content"))
        .hasSize(WindowKey.values().length + 1);
    RealWindow window = RealWindow.open(Texts.english(), 1440, 900);
    assertThat(window.window.scene().getAccelerators().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(WindowKey.values()).flatMap(it -> it.combinations().stream()).toList());
    boolean mac = System.getProperty("os.name").startsWith("Mac");
    assertThat(Shortcuts.lines(new Texts(Locale.of("es"))))
        .extracting(KeyLine::keys)
        .contains(
            mac
                ? new String[] {"⌘E", "⇧⌘Z", "⇧F8", "⌘+"}
                : new String[] {"Ctrl+E", "Ctrl+Mayús+Z", "Mayús+F8", "Ctrl+Más"});
    assertThat(((Button) node(window, "#new-button")).getTooltip().getText())
        .isEqualTo(mac ? "New portfolio (⌘N)" : "New portfolio (Ctrl+N)");
  }

  @Test
  void aboutTellsVersionsAndWhereTheLogLies() {
    RealWindow window = RealWindow.open(Texts.english(), 1440, 900);
    window.window.tellLog(Path.of("/home/jane/.config/cardfolio/cardfolio.log"));
    window.does(window.window::about);
    assertThat(((Label) node(window, "#about-log")).getText()).endsWith("cardfolio.log");
    window.does(((Button) node(window, "#about-copy"))::fire);
    assertThat(Scenes.onFxThread(() -> Clipboard.getSystemClipboard().getString()))
        .contains("Cardfolio ", "JavaFX ", "Jackson ")
        .doesNotContain("jane");
  }

  @Test
  void theMenuOfTheWindowLeadsToBoth() {
    RealWindow window = RealWindow.open(Texts.english(), 1440, 900);
    window.does(() -> item(window, "help-item").fire());
    assertThat(node(window, "#help-dialog")).isNotNull();
    escape(window);
    window.does(() -> item(window, "about-item").fire());
    assertThat(node(window, "#about-dialog")).isNotNull();
  }

  private static MenuItem item(RealWindow window, String id) {
    return ((SplitMenuButton) node(window, "#theme-button"))
        .getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
  }

  @Test
  void theGuideSpeaksTheLanguageOfTheWindow() {
    RealWindow window = RealWindow.open(new Texts(Locale.of("es", "MX")), 1440, 900);
    window.does(window.window::help);
    TextField search = (TextField) node(window, "#pages-search");
    window.does(() -> search.setText("DECIMAS DE PUNTO"));
    assertThat(((ListView<?>) node(window, "#pages-list")).getItems()).hasSize(1);
    assertThat(title(window)).isEqualTo("Ajustar un conjunto de datos");
    assertThat(((Text) node(window, HITS)).getText()).isEqualTo("décimas de punto");
    window.does(() -> search.setText("slider"));
    assertThat(node(window, "#pages-nothing")).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"en, 1440, 900", "en, 1024, 700", "es, 1440, 900", "es, 1024, 700"})
  void drawsHelpAndAbout(String language, double width, double height) {
    RealWindow window = RealWindow.open(new Texts(Locale.of(language)), width, height);
    window.window.tellLog(Path.of("/home/user/.config/cardfolio/cardfolio.log"));
    for (Theme theme : Theme.values()) {
      String name = language + "-" + (int) width + "-" + theme.name().toLowerCase(Locale.ROOT);
      window.does(() -> window.window.show(theme));
      draw(window, window.window::help, 0, "help-" + name);
      draw(window, window.window::help, 11, "help-trouble-" + name);
      draw(window, window.window::help, 12, "help-keys-" + name);
      draw(window, window.window::about, 0, "about-" + name);
    }
  }

  private static void draw(RealWindow window, Runnable open, int page, String name) {
    window.does(open);
    window.does(() -> {
      if (page > 0) {
        ((ListView<?>) node(window, "#pages-list")).getSelectionModel().select(page);
      }
    });
    assertThat(title(window)).isNotBlank();
    Scenes.onFxThread(() -> Screenshots.save(window.window.scene(), name));
    escape(window);
  }

  private static void escape(RealWindow window) {
    window.does(() ->
        javafx.event.Event.fireEvent(
            window.window.scene().getFocusOwner(),
            new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
  }

  private static String title(RealWindow window) {
    return ((Label) node(window, ".help-title")).getText();
  }

  private static Node node(RealWindow window, String selector) {
    return Scenes.onFxThread(() -> window.window.scene().lookup(selector));
  }
}
