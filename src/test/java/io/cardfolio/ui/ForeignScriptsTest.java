package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.export.settings.SettingsReader;
import io.cardfolio.job.Portfolio;
import io.cardfolio.model.CustomerColumn;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Segment;
import io.cardfolio.model.TransactionSettings;
import io.cardfolio.ui.dataset.ShownDataset;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.preference.LanguageChoice;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.spec.SpecField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// Names from right to left and without an alphabet, and decimals after a comma, go through the
/// window into files and back.
class ForeignScriptsTest {
  private static final List<String> NAMES =
      List.of("مسافرون دائمون", "לקוחות יציבים", "高净值旅客", "ヘビーユーザー 𠮷", "한국 고객");
  private static final int CUSTOMERS = 200;

  @TempDir private Path folder;

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void namesAreTypedShownSavedAndOpenedAsTheyAre() throws Exception {
    RealWindow window = RealWindow.open(Texts.english(), 1440, 900);
    window.does(() -> window.model.edit(EditName.of(SpecField.CUSTOMERS), it -> small(it)));
    for (int i = 0; i < NAMES.size(); i++) {
      String segment = "#segment-" + i;
      window.does(
          () -> ((ButtonBase) window.window.scene().lookup(segment + "-disclosure")).fire());
      type(window, segment + "-name", NAMES.get(i));
    }
    assertThat(names(window.model.spec())).isEqualTo(NAMES);
    assertThat(window.model.dataset().shownProperty().get().outcome().report().violations())
        .isEmpty();
    Set<String> shown = new HashSet<>();
    window.inEveryTab(tab -> {
      shown.addAll(texts(window));
      Scenes.onFxThread(() -> Screenshots.save(window.window.scene(), "scripts-" + tab));
    });
    assertThat(shown).containsAll(NAMES);

    Path settings = folder.resolve("עסקים 業務.cardfolio.json");
    Path csv = folder.resolve("لائحة 名单.csv");
    window.does(() -> window.model.settingsFile().save(settings));
    assertThat(names(SettingsReader.read(settings))).isEqualTo(NAMES);
    Portfolio.of(window.model.spec()).save(csv);
    assertThat(Files.readString(csv)).contains(NAMES);
    window.does(() -> window.model.openCsv(csv));
    ShownDataset opened = window.model.dataset().shownProperty().get();
    assertThat(opened.outcome().report().violations()).isEmpty();
    Set<String> read = new HashSet<>();
    for (long row = 1; row <= CUSTOMERS; row++) {
      read.add(opened.rows().row(row).text(CustomerColumn.CUSTOMER_SEGMENT));
    }
    assertThat(read).containsExactlyInAnyOrderElementsOf(NAMES);
    assertThat(window.preferences.get().recentFiles()).containsExactly(csv, settings);
  }

  @Test
  void aGermanTypesCommasAndTheFilesHavePoints() throws Exception {
    Texts texts = Languages.of(LanguageChoice.SYSTEM, Locale.GERMANY);
    RealWindow window = RealWindow.open(texts, 1440, 900);
    window.does(() -> window.model.edit(EditName.of(SpecField.CUSTOMERS), it -> small(it)));
    type(window, "#segment-0-share", "12,5");
    assertThat(window.model.spec().segments().getFirst().share()).isEqualTo(Percent.of(12.5));
    assertThat(window.model.unreadable()).isEmpty();
    type(window, "#customers-field", "1,5");
    assertThat(window.model.spec().customers()).isEqualTo(CUSTOMERS);
    assertThat(window.model.unreadable()).isNotEmpty();
    Path settings = folder.resolve("mine.cardfolio.json");
    window.does(() -> window.model.settingsFile().save(settings));
    assertThat(Files.readString(settings)).contains("12.5").doesNotContain("12,5");
  }

  private static PortfolioSpec small(PortfolioSpec spec) {
    return spec.withCustomers(CUSTOMERS).withTransactions(TransactionSettings.USUAL.withMonths(1));
  }

  private static List<String> names(PortfolioSpec spec) {
    return spec.segments().stream().map(Segment::name).toList();
  }

  private static Set<String> texts(RealWindow window) {
    Set<String> texts = new HashSet<>();
    for (Node node : window.visible(it -> it instanceof Text || it instanceof TextField)) {
      texts.add(node instanceof Text text ? text.getText() : ((TextField) node).getText());
    }
    return texts;
  }

  private static void type(RealWindow window, String field, String text) {
    window.does(() -> {
      Node found = Scenes.find(window.window.scene().getRoot(), field);
      TextInputControl input =
          found instanceof Spinner<?> spinner ? spinner.getEditor() : (TextInputControl) found;
      input.setText(text);
      input.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
      input.fireEvent(new ActionEvent());
    });
  }
}
