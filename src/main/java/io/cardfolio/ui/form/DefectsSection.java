package io.cardfolio.ui.form;

import io.cardfolio.model.DefectKind;
import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.text.DefectWords;
import io.cardfolio.ui.text.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// What is made wrong on purpose, and how often.
final class DefectsSection implements FormPart {
  private final StudioModel model;
  private final Texts texts;
  private final Section section;
  private List<DefectRow> rows = List.of();

  DefectsSection(StudioModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    section = Section.closed("defects-section", texts.of("defects.title"), this::content);
  }

  private List<Node> content() {
    DefectWords words = new DefectWords(texts);
    rows = DefectKind.ALL.stream().map(kind -> new DefectRow(model, texts, kind, words)).toList();
    rows.forEach(Part::refresh);
    Label remark = new Label(texts.of("defects.remark"));
    remark.getStyleClass().add("caption");
    remark.setWrapText(true);
    return Stream.of(
            Stream.<Node>of(remark),
            group("defects.in-customers", DefectKind.CUSTOMERS),
            group("defects.in-transactions", DefectKind.TRANSACTIONS))
        .flatMap(parts -> parts)
        .toList();
  }

  /// The rows of some kinds below what they are planted in.
  private Stream<Node> group(String title, List<DefectKind> kinds) {
    Label heading = new Label(texts.of(title));
    heading.getStyleClass().add("defect-group");
    return Stream.concat(Stream.of(heading), kinds.stream().map(kind -> rows.get(kind.ordinal())));
  }

  @Override
  public Section section() {
    return section;
  }

  @Override
  public void refresh() {
    rows.forEach(Part::refresh);
    int kinds = model.spec().defects().rates().size();
    section
        .info()
        .setText(kinds == 0 ? texts.of("defects.off") : texts.count("defects.kinds", kinds));
  }
}
