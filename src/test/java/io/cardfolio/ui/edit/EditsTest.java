package io.cardfolio.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Preset;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.spec.SpecField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// Edits, taken back and done again in any order.
class EditsTest {
  private static final EditName CUSTOMERS = EditName.of(SpecField.CUSTOMERS);
  private static final EditName SHARE = EditName.of(SpecField.SEGMENT_SHARE, 3);

  private final AtomicLong nanos = new AtomicLong();
  private final Edits edits = new Edits(nanos::get);

  @Test
  void aStepTellsWhatWasBeforeAndAfter() {
    edits.edit(SHARE, spec -> withShare(spec, 17));
    assertThat(undoText()).isEqualTo("Declining share 10% → 17%");
  }

  @Test
  void everyFieldTellsItsValue() {
    PortfolioSpec before = PortfolioSpec.defaults();
    PortfolioSpec after = Preset.STUDENT_LAUNCH.spec();
    List<String> texts = new ArrayList<>();
    for (SpecField field : SpecField.values()) {
      EditName name =
          field.name().startsWith("SEGMENT_") || field == SpecField.DEFECTS
              ? EditName.of(field, 1)
              : EditName.of(field);
      texts.add(name.text(Texts.english(), before, after));
    }
    texts.add(EditName.seed().text(Texts.english(), before, after.withSeed(7)));
    texts.add(EditName.weight(2, MerchantCategory.GAS).text(Texts.english(), before, after));
    texts.add(EditName.divider(0).text(Texts.english(), before, after));
    texts.add(EditName.preset("Student launch").text(Texts.english(), before, after));
    texts.add(EditName.removeSegment("Declining").text(Texts.english(), before, after));
    assertThat(texts)
        .containsExactly(
            "Customers 50,000 → 50,000",
            "As-of date 2025-12-31 → 2025-12-31",
            "Names en-US → en-US",
            "Tolerance 5% → 5%",
            "Ages 22 – 75 → 19 – 28",
            "Credit limits $5,000 – $50,000 → $500 – $5,000",
            "Credit limit step $1,000 → $500",
            "Number of segments 5 → 3",
            "Segment name Stable Mid-Spenders → Declining",
            "Stable Mid-Spenders share 40% → 5%",
            "Stable Mid-Spenders monthly spend $800 – $2,500 → $100 – $600",
            "Stable Mid-Spenders Premium cards 0% → 0%",
            "Stable Mid-Spenders gradual / sudden none → 40% / 60%",
            "Stable Mid-Spenders account age 24 – 60 months → 6 – 12 months",
            "Stable Mid-Spenders credit limits none → none",
            "Stable Mid-Spenders transactions a month 20 – 40 → 20 – 40",
            "Stable Mid-Spenders growth a month 0% → 0%",
            "Stable Mid-Spenders gradual decline from month 12 → 12",
            "Stable Mid-Spenders gradual decline a month 10% → 10%",
            "Stable Mid-Spenders sudden decline from month 16 → 16",
            "Stable Mid-Spenders spending left 40% → 40%",
            "Stable Mid-Spenders number of categories 8 → 8",
            "Months of transactions 18 → 18",
            "Approved transactions 97% → 97%",
            "Change in December 8% → 8%",
            "Change in January -6% → -6%",
            "Change of travel in summer 30% → 30%",
            "Tolerance of monthly spend 1% → 1%",
            "bad-email defects 0% → 0%",
            "Seed 42 → 7",
            "Budget-Conscious weight of Gas 35 → 12",
            "High-Value Travelers | Stable Mid-Spenders shares 15% | 40% → 30% | 5%",
            "preset Student launch",
            "removing Declining");
  }

  @Test
  void aStepIsToldInSpanishToo() {
    edits.edit(SHARE, spec -> withShare(spec, 17.5));
    Texts spanish = new Texts(Locale.forLanguageTag("es-ES"));
    assertThat(edits.historyProperty().get().undoable().orElseThrow().text(spanish))
        .isEqualTo("Cuota de Declining 10\u00a0% → 17,5\u00a0%");
  }

  @Test
  void aGestureIsOneStepHoweverMuchItMoves() {
    edits.edit(CUSTOMERS, spec -> spec.withCustomers(1_000));
    edits.beginGesture();
    for (int share = 11; share <= 60; share++) {
      double to = share;
      edits.press(SHARE, spec -> withShare(spec, to));
      nanos.addAndGet(TimeUnit.SECONDS.toNanos(5));
    }
    edits.endGesture();
    assertThat(undoText()).isEqualTo("Declining share 10% → 60%");
    edits.undo();
    assertThat(edits.spec()).isEqualTo(PortfolioSpec.defaults().withCustomers(1_000));
    edits.redo();
    assertThat(edits.spec().segments().get(3).share()).isEqualTo(Percent.of(60));
  }

  @Test
  void twoGesturesAreTwoSteps() {
    for (double share : new double[] {20, 30}) {
      edits.beginGesture();
      edits.press(SHARE, spec -> withShare(spec, share));
      edits.endGesture();
    }
    edits.undo();
    assertThat(undoText()).isEqualTo("Declining share 10% → 20%");
  }

  @Test
  void aDragThatComesBackIsNoStepAndForgetsNothing() {
    edits.edit(CUSTOMERS, spec -> spec.withCustomers(1_000));
    edits.edit(CUSTOMERS, spec -> spec.withCustomers(2_000));
    edits.undo();
    edits.beginGesture();
    edits.press(SHARE, spec -> withShare(spec, 30));
    edits.press(SHARE, spec -> withShare(spec, 10));
    edits.endGesture();
    assertThat(undoText()).isEqualTo("Customers 50,000 → 1,000");
    edits.redo();
    assertThat(edits.spec().customers()).isEqualTo(2_000);
  }

  @Test
  void quickPressesOfOneArrowAreOneStepAndSlowOnesTwo() {
    press(11, 0);
    press(12, 600);
    press(13, 600);
    assertThat(undoText()).isEqualTo("Declining share 10% → 13%");
    press(14, 601);
    assertThat(undoText()).isEqualTo("Declining share 13% → 14%");
  }

  @Test
  void pressesOfTwoArrowsAreTwoSteps() {
    press(11, 0);
    edits.press(CUSTOMERS, spec -> spec.withCustomers(51_000));
    edits.undo();
    assertThat(undoText()).isEqualTo("Declining share 10% → 11%");
  }

  @Test
  void whatIsTypedIsAStepOfItsOwn() {
    edits.edit(CUSTOMERS, spec -> spec.withCustomers(1));
    edits.edit(CUSTOMERS, spec -> spec.withCustomers(2));
    assertThat(undoText()).isEqualTo("Customers 1 → 2");
  }

  @Test
  void anEditForgetsWhatWasTakenBack() {
    edits.edit(CUSTOMERS, spec -> spec.withCustomers(1));
    edits.undo();
    edits.edit(SHARE, spec -> withShare(spec, 30));
    assertThat(edits.redoable().get()).isFalse();
    assertThat(edits.redo()).isFalse();
  }

  @Test
  void aHundredStepsAreKept() {
    for (int i = 1; i <= 150; i++) {
      long count = i;
      edits.edit(CUSTOMERS, spec -> spec.withCustomers(count));
    }
    int taken = 0;
    while (edits.undo()) {
      taken++;
    }
    assertThat(taken).isEqualTo(100);
    assertThat(edits.spec().customers()).isEqualTo(50);
  }

  @Test
  void textThatCannotBeReadIsTakenBackFirst() {
    edits.edit(CUSTOMERS, spec -> spec.withCustomers(1));
    edits.unreadable().put("seed-field", "Seed \"abc\" is not a whole number");
    assertThat(edits.undo()).isFalse();
    assertThat(edits.unreadable()).isEmpty();
    assertThat(edits.spec().customers()).isEqualTo(1);
    assertThat(edits.undo()).isTrue();
  }

  @Test
  void otherSettingsHaveNoPast() {
    edits.edit(CUSTOMERS, spec -> spec.withCustomers(1));
    edits.startFrom(PortfolioSpec.defaults());
    assertThat(edits.undoable().get()).isFalse();
    assertThat(edits.undo()).isFalse();
  }

  /// What was seen after each step is seen again on the way back and on the way forth.
  @Property
  void theWayBackIsTheWayForth(@ForAll("deeds") List<Deed> deeds) {
    AtomicLong clock = new AtomicLong();
    Edits any = new Edits(clock::get);
    deeds.forEach(deed -> deed.on(any, clock));
    PortfolioSpec end = any.spec();
    History history = any.historyProperty().get();
    assertThat(history.undoable().map(Step::after).orElse(PortfolioSpec.defaults())).isEqualTo(end);
    assertThat(history.redoable().map(Step::before).orElse(end)).isEqualTo(end);

    List<PortfolioSpec> back = walk(any, any::undo);
    assertThat(any.spec()).isEqualTo(PortfolioSpec.defaults());
    while (!any.spec().equals(end)) {
      assertThat(any.redo()).isTrue();
      assertThat(any.spec()).isEqualTo(back.removeLast());
    }
  }

  /// No two steps in a row are the same gesture, and each begins where the one before ended.
  @Property
  void stepsFollowEachOther(@ForAll("deeds") List<Deed> deeds) {
    AtomicLong clock = new AtomicLong();
    Edits any = new Edits(clock::get);
    deeds.forEach(deed -> deed.on(any, clock));
    while (any.historyProperty().get().undoable().isPresent()) {
      Step step = any.historyProperty().get().undoable().get();
      assertThat(step.before()).isNotEqualTo(step.after());
      any.undo();
      assertThat(any.spec()).isEqualTo(step.before());
    }
  }

  @Provide
  Arbitrary<List<Deed>> deeds() {
    Arbitrary<Deed> edit =
        Combinators.combine(
                Arbitraries.of(Kind.values()),
                Arbitraries.longs().between(0, 5),
                Arbitraries.integers().between(0, 1_200))
            .as(Deed::new);
    return edit.list().ofMaxSize(60);
  }

  private static List<PortfolioSpec> walk(Edits edits, java.util.function.BooleanSupplier step) {
    List<PortfolioSpec> seen = new ArrayList<>();
    PortfolioSpec here = edits.spec();
    while (step.getAsBoolean()) {
      seen.add(here);
      here = edits.spec();
    }
    return seen;
  }

  private void press(double share, long millisLater) {
    nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millisLater));
    edits.press(SHARE, spec -> withShare(spec, share));
  }

  private String undoText() {
    return edits.historyProperty().get().undoable().orElseThrow().text(Texts.english());
  }

  private static PortfolioSpec withShare(PortfolioSpec spec, double percent) {
    return spec.withSegment(3, spec.segments().get(3).withShare(Percent.of(percent)));
  }

  enum Kind {
    EDIT,
    PRESS,
    PRESS_OTHER,
    BEGIN,
    END,
    UNDO,
    REDO
  }

  record Deed(Kind kind, long value, int millisLater) {
    void on(Edits edits, AtomicLong clock) {
      clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(millisLater));
      switch (kind) {
        case EDIT -> edits.edit(CUSTOMERS, spec -> spec.withCustomers(value));
        case PRESS -> edits.press(CUSTOMERS, spec -> spec.withCustomers(value));
        case PRESS_OTHER -> edits.press(SHARE, spec -> withShare(spec, (double) value));
        case BEGIN -> edits.beginGesture();
        case END -> edits.endGesture();
        case UNDO -> edits.undo();
        case REDO -> edits.redo();
      }
    }
  }
}
