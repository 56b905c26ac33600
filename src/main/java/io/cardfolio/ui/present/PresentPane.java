package io.cardfolio.ui.present;

import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.control.Logo;
import io.cardfolio.ui.preset.NamedPreset;
import io.cardfolio.ui.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The picture that is presented. Everything in it is measured in the size of its text, which
/// follows the screen.
final class PresentPane extends VBox {
  private static final double DESIGN_WIDTH = 1440;
  private static final double DESIGN_HEIGHT = 900;
  private static final double TEXT = 20;
  private static final double SMALL = 0.95;
  private static final double STEP_NAME = 9;

  /// The size of text beside which the logo has its own size.
  private static final double LOGO_TEXT = 16;

  private static final PseudoClass IS_SMALL = PseudoClass.getPseudoClass("small");

  private final PresentModel model;
  private final Texts texts;
  private final Cast cast;
  private final ChangeSentence sentence;
  private final Label title = styled("present-title");
  private final Label subtitle = styled("present-subtitle");
  private final Label before = styled("present-before");
  private final Ribbons ribbons;
  private final Legend legend;
  private final FigureRow figures;
  private final StepBar stepBar;
  private final Logo logo = new Logo();
  private final Glide glide;

  /// A picture of the first step.
  ///
  /// @param still whether nothing may move
  /// @param leave ends the presentation
  PresentPane(PresentModel model, Texts texts, Pulse pulse, BooleanSupplier still, Runnable leave) {
    this.model = model;
    this.texts = texts;
    cast = Cast.of(model.steps().stream().map(NamedPreset::spec).toList());
    sentence = new ChangeSentence(texts, cast);
    ribbons = new Ribbons(List.copyOf(cast.colours().values()), texts);
    legend = new Legend(cast, texts);
    figures = new FigureRow(model, texts);
    stepBar = new StepBar(model, texts);
    setId("present");
    getStyleClass().add("present");
    subtitle.setWrapText(true);
    Region line = new Region();
    line.getStyleClass().add("present-line");
    getChildren()
        .addAll(
            head(leave), title, subtitle, before, ribbons, legend, line, figures, gap(), stepBar);
    model.go(0);
    glide = new Glide(pulse, still, frame(), ribbons::show);
    showStep();
    model.stepProperty().subscribe(this::go);
    model.measuredProperty().subscribe(this::showMeasured);
    model.failureProperty().subscribe(this::showMeasured);
    widthProperty().subscribe(this::scale);
    heightProperty().subscribe(this::scale);
  }

  /// Stops all that moves.
  void stop() {
    glide.stop();
  }

  private void go() {
    showStep();
    glide.to(frame());
  }

  private void showStep() {
    PortfolioSpec spec = model.current().spec();
    Optional<NamedPreset> old = model.before();
    title.setText(model.current().name());
    subtitle.setText(
        old.map(it -> sentence.change(it.spec(), spec)).orElseGet(() -> sentence.first(spec)));
    before.setText(old.map(it -> texts.of("present.before", it.name())).orElse(" "));
    setAccessibleText(title.getText() + ". " + subtitle.getText());
    showMeasured();
  }

  private void showMeasured() {
    legend.show(old(), now(), model.measuredProperty().get());
    figures.show(
        model.current().spec().seed(),
        model.measuredProperty().get(),
        model.failureProperty().get());
  }

  private Frame frame() {
    return Frame.of(old(), now());
  }

  private List<Percent> old() {
    return cast.shares(model.before().orElse(model.current()).spec());
  }

  private List<Percent> now() {
    return cast.shares(model.current().spec());
  }

  /// Fits all sizes to the screen; text never gets so small that the last row cannot read it.
  private void scale() {
    double part = Math.min(getWidth() / DESIGN_WIDTH, getHeight() / DESIGN_HEIGHT);
    double text = Math.max(TEXT, Math.rint(TEXT * part));
    setStyle(String.format(Locale.ROOT, "-fx-font-size: %.0fpx;", text));
    pseudoClassStateChanged(IS_SMALL, part < SMALL);
    logo.setScaleX(text / LOGO_TEXT);
    logo.setScaleY(text / LOGO_TEXT);
    ribbons.setUnit(Math.max(TEXT * part, TEXT / 2));
    stepBar.setRoom(STEP_NAME * text);
  }

  private Region head(Runnable leave) {
    Label name = new Label("Cardfolio", logo);
    name.getStyleClass().add("present-brand");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label escape = styled("present-key");
    escape.setText("Esc");
    Button end = new Button(texts.of("present.leave"), escape);
    end.setId("present-leave");
    end.getStyleClass().setAll("present-leave");
    end.setContentDisplay(ContentDisplay.RIGHT);
    end.setOnAction(_ -> leave.run());
    HBox head = new HBox(name, gap, end);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("present-head");
    return head;
  }

  private static Region gap() {
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private static Label styled(String name) {
    Label label = new Label();
    label.setId(name);
    label.getStyleClass().add(name);
    return label;
  }
}
