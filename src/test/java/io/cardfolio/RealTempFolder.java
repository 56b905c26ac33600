package io.cardfolio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/// Makes the folders of tests under their real name: that of macOS leads through a link, and that
/// of Windows may be a short one.
public final class RealTempFolder implements TempDirFactory {
  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
      throws IOException {
    Path real = Path.of(System.getProperty("java.io.tmpdir")).toRealPath();
    return Files.createTempDirectory(real, "cardfolio-");
  }
}
