package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.Percent;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.message.Failure;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.spec.SpecField;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// The model says everything in the language that it was given last, also what it said before.
class SpokenModelTest {
  private static final Texts SPANISH = new Texts(Locale.of("es"));

  private final FakeStudio studio = new FakeStudio();
  private final StudioModel model = new StudioModel(studio, Runnable::run, System::nanoTime);

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void titleAndReasonChange() {
    does(() -> {
      model.generate();
      model.edit(
          EditName.of(SpecField.SEGMENT_SHARE, 0),
          spec -> spec.withSegment(0, spec.segments().getFirst().withShare(Percent.ZERO)));
    });
    assertThat(model.title().get()).isEqualTo("Untitled portfolio");
    assertThat(model.exportBlock().get()).isEqualTo("Fix 1 problem to export");

    does(() -> model.speak(SPANISH));

    assertThat(model.title().get()).isEqualTo("Cartera sin título");
    assertThat(model.exportBlock().get()).isEqualTo("Corregir 1 problema para exportar");
  }

  @Test
  void whatWasToldIsToldAgain() {
    studio.failure = Optional.of(new NoSuchFileException("/data/real.csv"));
    does(() -> model.openCsv(Path.of("real.csv")));
    assertThat(failure())
        .isEqualTo(
            new Failure(
                "real.csv could not be opened",
                "There is no /data/real.csv",
                "Check the file and its folder, then try again or choose another file."));

    does(() -> model.speak(SPANISH));

    assertThat(failure())
        .isEqualTo(
            new Failure(
                "No se pudo abrir real.csv",
                "No existe /data/real.csv",
                "Revisar el archivo y su carpeta; después, intentarlo de nuevo o elegir otro"
                    + " archivo."));
  }

  @Test
  void whatWasDoneIsToldAgain() {
    does(() -> {
      model.generate();
      model.speak(SPANISH);
      FakeStudio.export(model, Path.of("customers.csv"));
    });
    assertThat(model.messages().resultProperty().get().orElseThrow().text())
        .isEqualTo("Se han exportado 50.000 clientes a customers.csv, 6,3\u00A0MB");

    does(() -> model.speak(Texts.english()));

    assertThat(model.messages().resultProperty().get().orElseThrow().text())
        .isEqualTo("Exported 50,000 customers to customers.csv, 6.3\u00A0MB");
  }

  @Test
  void whatCouldNotBeReadIsLetGo() {
    does(() -> {
      model.unreadable().put("seed-field", "Seed \"x\" is not a whole number");
      model.speak(SPANISH);
    });
    assertThat(model.unreadable()).isEmpty();
  }

  private Failure failure() {
    return model.messages().failureProperty().get().orElseThrow();
  }

  private static void does(Runnable action) {
    Scenes.onFxThread(() -> {
      action.run();
      return null;
    });
    org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
  }
}
