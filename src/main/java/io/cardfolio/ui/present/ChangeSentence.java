package io.cardfolio.ui.present;

import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.ui.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Says in one sentence what a step changes.
final class ChangeSentence {
  private static final int MOST_PARTS = 2;
  private static final int WORTH_TELLING = 10_000;
  private static final int MUCH = 2;

  private final Texts texts;
  private final Cast cast;

  ChangeSentence(Texts texts, Cast cast) {
    this.texts = texts;
    this.cast = cast;
  }

  /// What there is in a step with none before it: "50,000 customers in 5 segments; stable
  /// mid-spenders are the most, with 40%."
  String first(PortfolioSpec spec) {
    List<Percent> shares = cast.shares(spec);
    int most =
        IntStream.range(0, shares.size())
            .boxed()
            .max(Comparator.comparing(shares::get))
            .orElseThrow();
    return sentence(
        texts.of(
            "present.first",
            texts.count("present.customers", spec.customers()),
            texts.count("present.segments", spec.segments().size()),
            noun(most),
            percent(shares.get(most))));
  }

  /// What a step changes: "Declining customers triple, and high-value travelers fall from 30% to
  /// 8%."
  String change(PortfolioSpec before, PortfolioSpec after) {
    List<Part> parts = new ArrayList<>();
    if (isMuch(before.customers(), after.customers())) {
      parts.add(new Part(customers(before, after), true));
    }
    shareChanges(before, after).stream().map(this::told).forEach(parts::add);
    if (parts.isEmpty()) {
      return sentence(otherChange(before, after));
    }
    List<Part> told = parts.stream().limit(MOST_PARTS).sorted(Part.BRIEF_FIRST).toList();
    return told.size() == 1
        ? sentence(told.getFirst().text())
        : sentence(texts.of("present.and", told.getFirst().text(), told.getLast().text()));
  }

  /// The shares that change, the largest change first; beside it only what is worth telling.
  private List<Change> shareChanges(PortfolioSpec before, PortfolioSpec after) {
    List<Percent> old = cast.shares(before);
    List<Percent> now = cast.shares(after);
    List<Change> changes =
        IntStream.range(0, old.size())
            .mapToObj(i -> new Change(i, old.get(i), now.get(i)))
            .filter(change -> change.size() > 0)
            .sorted(Comparator.comparingInt(Change::size).reversed())
            .toList();
    return changes.stream()
        .filter(change -> change.equals(changes.getFirst()) || change.size() >= WORTH_TELLING)
        .toList();
  }

  private Part told(Change change) {
    String noun = noun(change.segment());
    int from = change.from().tenThousandths();
    int to = change.to().tenThousandths();
    if (from == 0) {
      return new Part(texts.of("present.appear", noun, percent(change.to())), false);
    }
    if (to == 0) {
      return new Part(texts.of("present.disappear", noun), true);
    }
    if (to == 2 * from) {
      return new Part(texts.of("present.double", noun), true);
    }
    if (to == 3 * from) {
      return new Part(texts.of("present.triple", noun), true);
    }
    if (from == 2 * to) {
      return new Part(texts.of("present.halve", noun), true);
    }
    return new Part(
        texts.of(
            to > from ? "present.rise" : "present.fall",
            noun,
            percent(change.from()),
            percent(change.to())),
        false);
  }

  /// What is different although no share is, of which one thing is enough.
  private String otherChange(PortfolioSpec before, PortfolioSpec after) {
    CreditLimits limits = after.creditLimits();
    if (before.customers() != after.customers()) {
      return customers(before, after);
    }
    if (!limits.equals(before.creditLimits())) {
      return texts.of(
          "present.limits",
          texts.figures().dollars(limits.minimum()),
          texts.figures().dollars(limits.maximum()));
    }
    if (!after.ages().equals(before.ages())) {
      return texts.of("present.ages", after.ages().minimum(), after.ages().maximum());
    }
    return texts.of(before.asData().equals(after.asData()) ? "present.same" : "present.details");
  }

  private String customers(PortfolioSpec before, PortfolioSpec after) {
    return texts.of(
        after.customers() > before.customers() ? "present.grow" : "present.shrink",
        texts.figures().count(before.customers()),
        texts.figures().count(after.customers()));
  }

  private static boolean isMuch(long before, long after) {
    return Math.max(before, after) >= MUCH * Math.max(1, Math.min(before, after));
  }

  private String noun(int segment) {
    return SegmentNoun.of(cast.names().get(segment), texts);
  }

  private String percent(Percent share) {
    return PercentText.of(share, texts);
  }

  /// The words with a capital and a full stop.
  private String sentence(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return texts.of(
        "present.sentence",
        words.substring(0, first).toUpperCase(texts.locale()) + words.substring(first));
  }

  /// A share that changes.
  private record Change(int segment, Percent from, Percent to) {
    int size() {
      return Math.abs(to.tenThousandths() - from.tenThousandths());
    }
  }

  /// A part of the sentence.
  ///
  /// @param brief whether it has no figures of shares, and so stands better in front
  private record Part(String text, boolean brief) {
    static final Comparator<Part> BRIEF_FIRST = Comparator.comparing(part -> !part.brief());
  }
}
