package io.cardfolio.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.Scenes;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What is dropped comes as a clipboard does.
class FileDropTest {
  private final List<Path> opened = new CopyOnWriteArrayList<>();
  private final ClipboardContent dropped = new ClipboardContent();

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void opensTheFirstOfTheFilesThatAreDropped() {
    dropped.putFiles(
        List.of(
            new File("customers.csv").getAbsoluteFile(), new File("other.csv").getAbsoluteFile()));
    assertThat(drop()).isTrue();
    assertThat(opened).containsExactly(Path.of("customers.csv").toAbsolutePath());
  }

  @Test
  void takesNothingButFiles() {
    dropped.putString("customers.csv");
    assertThat(drop()).isFalse();
    assertThat(opened).isEmpty();
  }

  private boolean drop() {
    boolean taken =
        Scenes.onFxThread(() -> {
          Clipboard.getSystemClipboard().setContent(dropped);
          return FileDrop.take(Clipboard.getSystemClipboard(), opened::add);
        });
    WaitForAsyncUtils.waitForFxEvents();
    return taken;
  }
}
