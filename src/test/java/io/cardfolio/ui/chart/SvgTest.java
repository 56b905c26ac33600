package io.cardfolio.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.ui.Scenes;
import io.cardfolio.ui.theme.Theme;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// A chart as a picture in a file is the one on the screen.
class SvgTest {
  private static ChartStyle look;

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
    look =
        Scenes.onFxThread(() -> {
          Picture picture = new Picture();
          Scenes.of(picture, 100, 100, Theme.LIGHT);
          return picture.look();
        });
  }

  @Test
  void holdsEveryMarkWhereTheScreenHasIt() throws Exception {
    HistogramData data =
        new HistogramData(
            List.of(1_000L, 500L, 250L),
            List.of(900.0, 600.0, 100.0),
            List.of(new AxisLabel(0.5, "low")),
            List.of(new AxisLabel(1.5, "Average 7")),
            Long::toString,
            bin -> "Bin " + bin);
    Drawing drawing =
        Scenes.onFxThread(() -> new HistogramSketch(data).draw(300, 200, look).framed(16));
    Document svg = parse(Scenes.onFxThread(() -> Svg.of(drawing, look, "Ages", "From 22 to 75")));

    assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 332 232");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Ages");
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo("From 22 to 75");
    List<Element> bars =
        elements(svg, "rect").stream()
            .filter(rect -> rect.getAttribute("fill").equals("#8491a3"))
            .toList();
    List<Mark.Box> drawn = Marks.boxes(drawing, Ink.BAR);
    assertThat(bars).hasSize(3);
    for (int i = 0; i < bars.size(); i++) {
      assertThat(number(bars.get(i), "x")).isEqualTo(drawn.get(i).x());
      assertThat(number(bars.get(i), "y")).isEqualTo(drawn.get(i).y());
      assertThat(number(bars.get(i), "width")).isEqualTo(drawn.get(i).width());
      assertThat(number(bars.get(i), "height")).isEqualTo(drawn.get(i).height());
    }
    assertThat(number(bars.get(0), "height")).isEqualTo(2 * number(bars.get(1), "height"));
    assertThat(elements(svg, "polyline"))
        .hasSize(
            Marks.traces(drawing, Ink.HAIRLINE).size()
                + Marks.traces(drawing, Ink.MARK).size()
                + Marks.traces(drawing, Ink.GHOST_LINE).size());
    assertThat(elements(svg, "text"))
        .extracting(Element::getTextContent)
        .containsExactlyElementsOf(Marks.words(drawing).stream().map(Mark.Words::text).toList());
  }

  @Test
  void textsAreEscapedAndKeepTheirFontAndPlace() throws Exception {
    Drawing.Builder drawing = new Drawing.Builder();
    drawing.words(40, 20, "New & <\"Growing\">\u0001", Type.STRONG, Mark.Anchor.END, Ink.TEXT);
    Document svg = parse(Svg.of(drawing.build(50, 50), look, "A & B", "<>"));
    Element text = elements(svg, "text").getFirst();
    assertThat(text.getTextContent()).isEqualTo("New & <\"Growing\">");
    assertThat(text.getAttribute("text-anchor")).isEqualTo("end");
    assertThat(text.getAttribute("font-family")).startsWith("'Inter Tabular SemiBold', Inter");
    assertThat(text.getAttribute("font-weight")).isEqualTo("600");
    assertThat(text.getAttribute("font-size")).isEqualTo("13");
    assertThat(text.getAttribute("fill")).isEqualTo("#24292f");
  }

  private static Document parse(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  private static List<Element> elements(Document svg, String name) {
    NodeList nodes = svg.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
