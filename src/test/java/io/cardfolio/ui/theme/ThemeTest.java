package io.cardfolio.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Both themes: fonts, colours, sizes of text.
class ThemeTest {
  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void bringsItsFonts() {
    assertThat(onFxThread(() -> labelIn(Theme.LIGHT).getFont().getFamily()))
        .isEqualTo("Inter Tabular");
    for (String family :
        List.of("Inter Tabular Medium", "Inter Tabular SemiBold", "JetBrains Mono")) {
      assertThat(Font.font(family).getFamily()).isEqualTo(family);
    }
  }

  @Test
  void nameColoursOfAllTwelveSegmentsInBothThemes() {
    for (Theme theme : Theme.values()) {
      for (int segment = 0; segment < 12; segment++) {
        String style = "-fx-background-color: -seg-%d".formatted(segment);
        Background background = onFxThread(() -> styled(theme, style).getBackground());
        assertThat(background.getFills()).as(style).hasSize(1);
      }
    }
  }

  @Test
  void theFirstSegmentHasTheColoursOfTheDesign() {
    String style = "-fx-background-color: -seg-0";
    assertThat(fill(Theme.LIGHT, style)).isEqualTo(Color.web("#5147a4"));
    assertThat(fill(Theme.DARK, style)).isEqualTo(Color.web("#9085e1"));
  }

  @Test
  void measuresGrowWithTextAndLinesDoNot() {
    String css = "a { -fx-min-height: 32px; -fx-padding: 1px 16px 2px 0; -fx-font-size: 0.923em; }";
    assertThat(StyleSheet.scaled(css, 18))
        .isEqualTo(
            "a { -fx-min-height: 44px; -fx-padding: 1px 22px 2px 0; -fx-font-size: 0.923em; }");
    assertThat(StyleSheet.scaled(".root { -fx-font-size: 13px; }", 16)).contains("16px");
    assertThat(StyleSheet.scaled("-fx-shape: \"M7 10px\"; -seg-5px: #12px", 18))
        .contains("-seg-5px: #12px");
  }

  @Test
  void eachIsTheOthersOther() {
    assertThat(Theme.of(Theme.LIGHT.other(), ColorScheme.LIGHT)).isEqualTo(Theme.DARK);
    assertThat(Theme.of(Theme.DARK.other(), ColorScheme.DARK)).isEqualTo(Theme.LIGHT);
  }

  private static Object fill(Theme theme, String style) {
    return onFxThread(() -> styled(theme, style).getBackground().getFills().getFirst().getFill());
  }

  private static Label labelIn(Theme theme) {
    return styled(theme, "");
  }

  private static Label styled(Theme theme, String style) {
    Label label = new Label("Text");
    label.setStyle(style);
    Scene scene = new Scene(new StackPane(label));
    theme.apply(scene);
    scene.getRoot().applyCss();
    return label;
  }

  private static <T> T onFxThread(Callable<T> call) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, call);
  }
}
