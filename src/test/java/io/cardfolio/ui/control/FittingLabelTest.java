package io.cardfolio.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.theme.Theme;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// Words are left out as a whole, and come back with the room.
class FittingLabelTest {
  private static final List<String> WORDS =
      List.of("Adams Jewelers, Retail, declined", "Adams Jewelers, declined", "Adams");

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void itSaysTheMostThatFits() {
    FittingLabel label = Scenes.onFxThread(FittingLabel::new);
    HBox box =
        Scenes.onFxThread(() -> {
          label.say(WORDS);
          HBox made = new HBox(label);
          made.setAlignment(Pos.CENTER_LEFT);
          Scenes.of(made, 800, 40, Theme.LIGHT);
          return made;
        });
    assertThat(textAt(box, label, 400)).isEqualTo(WORDS.getFirst());
    assertThat(Scenes.<Object>onFxThread(label::getTooltip)).isNull();
    assertThat(textAt(box, label, 180)).isEqualTo(WORDS.get(1));
    assertThat(Scenes.<String>onFxThread(() -> label.getTooltip().getText()))
        .isEqualTo(WORDS.getFirst());
    assertThat(textAt(box, label, 60)).isEqualTo(WORDS.getLast());
    assertThat(label.getAccessibleText()).isEqualTo(WORDS.getFirst());
    assertThat(textAt(box, label, 400)).isEqualTo(WORDS.getFirst());
  }

  private static String textAt(HBox box, FittingLabel label, double width) {
    return Scenes.onFxThread(() -> {
      box.setMaxWidth(width);
      Scenes.layOut(box.getScene());
      return label.getText();
    });
  }
}
