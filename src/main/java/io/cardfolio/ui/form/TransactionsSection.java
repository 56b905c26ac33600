package io.cardfolio.ui.form;

import io.cardfolio.ui.StudioModel;
import io.cardfolio.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// What the transactions of all segments have in common.
final class TransactionsSection implements FormPart {
  private final StudioModel model;
  private final Texts texts;
  private final Section section;
  private Optional<TransactionFields> fields = Optional.empty();

  TransactionsSection(StudioModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    section = Section.closed("transactions-section", texts.of("form.transactions"), this::content);
  }

  @Override
  public Section section() {
    return section;
  }

  @Override
  public void refresh() {
    fields.ifPresent(Part::refresh);
    section
        .info()
        .setText(texts.count("form.transaction-window", model.spec().transactions().months()));
  }

  private List<Node> content() {
    TransactionFields made = new TransactionFields(model, texts);
    made.refresh();
    fields = Optional.of(made);
    return made.rows();
  }
}
