package io.cardfolio.ui.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/// A place on screens that may be gone.
class WindowPlaceTest {
  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 30, 1920, 1050);
  private static final Rectangle2D PROJECTOR = new Rectangle2D(1920, 0, 1280, 720);

  @Test
  void aWindowThatIsSeenStaysWhereItWas() {
    WindowPlace place = new WindowPlace(480, 180, 1440, 900, false);
    assertThat(place.on(List.of(LAPTOP))).contains(place);
  }

  @Test
  void aWindowAcrossTwoScreensStaysWhereItWas() {
    WindowPlace place = new WindowPlace(1500, 30, 1000, 600, false);
    assertThat(place.on(List.of(LAPTOP, PROJECTOR))).contains(place);
  }

  @Test
  void aWindowOnAScreenThatIsGoneHasNoPlace() {
    WindowPlace place = new WindowPlace(2000, 10, 1100, 700, true);
    assertThat(place.on(List.of(LAPTOP, PROJECTOR))).contains(place);
    assertThat(place.on(List.of(LAPTOP))).isEmpty();
    assertThat(place.on(List.of())).isEmpty();
  }

  @Test
  void aWindowThatHangsOutIsMovedIn() {
    assertThat(new WindowPlace(1500, 800, 1000, 600, false).on(List.of(LAPTOP)))
        .contains(new WindowPlace(920, 480, 1000, 600, false));
    assertThat(new WindowPlace(-300, 0, 1000, 600, true).on(List.of(LAPTOP)))
        .contains(new WindowPlace(0, 30, 1000, 600, true));
  }

  @Test
  void aWindowLargerThanTheScreenIsMadeSmaller() {
    assertThat(new WindowPlace(0, 0, 3840, 2100, false).on(List.of(LAPTOP)))
        .contains(new WindowPlace(0, 30, 1920, 1050, false));
  }

  @Test
  void ofTwoScreensTheOneThatShowsMoreIsTaken() {
    assertThat(new WindowPlace(1700, 400, 1200, 650, false).on(List.of(LAPTOP, PROJECTOR)))
        .contains(new WindowPlace(1920, 70, 1200, 650, false));
  }

  @Test
  void aCornerIsNotEnough() {
    assertThat(new WindowPlace(1900, 1060, 1440, 900, false).on(List.of(LAPTOP))).isEmpty();
  }
}
