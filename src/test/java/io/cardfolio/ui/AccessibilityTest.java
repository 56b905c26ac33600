package io.cardfolio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.Percent;
import io.cardfolio.ui.edit.EditName;
import io.cardfolio.ui.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Whoever cannot see the window or has no mouse finds everything in it.
class AccessibilityTest {
  private static final List<String> AREAS =
      List.of("toolbar", "form", "tabs", "tab-tools", "validation-strip", "status-bar");

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void everyControlHasANameAndARole() {
    RealWindow window = RealWindow.open(Texts.english(), 1440, 900);
    window.does(() -> openAllDetails(window));
    window.inEveryTab(tab -> everyControlIsNamed(window, tab));
  }

  @Test
  void everyControlOfAnInvalidFormHasAName() {
    RealWindow window = RealWindow.open(Texts.english(), 1440, 900);
    window.does(() ->
        window.model.edit(
            EditName.preset("Other"),
            spec -> spec.withSegment(0, spec.segments().getFirst().withShare(Percent.of(20)))));
    everyControlIsNamed(window, "invalid");
  }

  @Test
  void everyControlForAFileHasAName(@TempDir Path folder) throws Exception {
    RealWindow window = RealWindow.open(Texts.english(), 1024, 700);
    window.openFaultyFile(folder);
    window.does(window.window::nextError);
    window.inEveryTab(tab -> everyControlIsNamed(window, tab));
  }

  @Test
  void everyControlOfHelpAndAboutHasAName() {
    RealWindow window = RealWindow.open(Texts.english(), 1440, 900);
    window.inEveryPage(page -> {
      everyControlIsNamed(window, page);
      assertThat(window.window.scene().lookup(".pages-dialog").getAccessibleText()).isNotBlank();
    });
  }

  @Test
  void theTabKeyGoesThroughTheWindowFromTopToBottom() throws Exception {
    RealWindow window = RealWindow.open(Texts.english(), 1440, 900);
    // The digits of the data can be copied when they are known.
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> Scenes.onFxThread(() -> window.window.scene().lookup("#digest-copy").isVisible()));
    List<Node> stops = stops(window);
    List<String> areas = stops.stream().map(AccessibilityTest::area).toList();
    assertThat(areas.stream().distinct())
        .containsExactly("toolbar", "form", "tabs", "tab-tools", "validation-strip", "status-bar");
    assertThat(areas).isSortedAccordingTo((a, b) -> AREAS.indexOf(a) - AREAS.indexOf(b));
    assertThat(stops.stream().map(Node::getId).filter(Objects::nonNull))
        .containsSubsequence("segment-0-disclosure", "segment-0-slider", "segment-0-share");
  }

  /// Where the Tab key stops, from the first control on until it comes back.
  private static List<Node> stops(RealWindow window) {
    List<Node> stops = new ArrayList<>();
    window.does(() -> {
      Node first = window.window.scene().lookup("#form-toggle");
      first.requestFocus();
      Node stop = first;
      while (!stops.contains(stop)) {
        stops.add(stop);
        stop.requestFocusTraversal(TraversalDirection.NEXT);
        stop = window.window.scene().getFocusOwner();
      }
    });
    return stops;
  }

  private static String area(Node node) {
    return Stream.iterate(node, Objects::nonNull, it -> (Node) it.getParent())
        .map(Node::getId)
        .filter(id -> id != null && AREAS.contains(id))
        .reduce((inner, outer) -> outer)
        .orElse("nowhere");
  }

  private static void openAllDetails(RealWindow window) {
    window.window.scene().getRoot().lookupAll(".disclosure").stream()
        .map(javafx.scene.control.ToggleButton.class::cast)
        .forEach(it -> it.setSelected(true));
  }

  private static void everyControlIsNamed(RealWindow window, String state) {
    List<Node> controls = window.visible(node -> node.isFocusTraversable() && !node.isDisabled());
    List<Label> labels =
        window.visible(Label.class::isInstance).stream().map(Label.class::cast).toList();
    assertThat(controls).as(state).hasSizeGreaterThan(10);
    assertThat(controls.stream().filter(node -> !isNamed(node, labels))).as(state).isEmpty();
    assertThat(controls.stream().filter(AccessibilityTest::hasNoRole)).as(state).isEmpty();
  }

  private static boolean hasNoRole(Node node) {
    return node.getAccessibleRole() == AccessibleRole.NODE
        || node.getAccessibleRole() == AccessibleRole.PARENT;
  }

  private static boolean isNamed(Node node, List<Label> labels) {
    return isText(node.getAccessibleText())
        || node instanceof Labeled labeled && isText(labeled.getText())
        || node instanceof TabPane
        || labels.stream()
            .anyMatch(label -> node.equals(label.getLabelFor()) && isText(label.getText()));
  }

  private static boolean isText(String text) {
    return text != null && !text.isBlank();
  }
}
