package io.cardfolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// That the program knows the version it was built as.
class AppVersionTest {
  @Test
  void isThatOfTheBuild() {
    assertThat(AppVersion.read()).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-[A-Z]+)?");
  }
}
