package io.cardfolio.ui.edit;

import static io.cardfolio.validate.spec.SpecProblem.NO_SEGMENT;

import io.cardfolio.model.DefectKind;
import io.cardfolio.model.MerchantCategory;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Sentence;
import io.cardfolio.ui.text.Texts;
import io.cardfolio.validate.spec.SpecField;
import java.util.List;
import java.util.Locale;

/// What an edit of the settings is called where it can be taken back. Edits of one name are about
/// the same thing.
public sealed interface EditName {
  /// The edit in words: "Declining share 10% → 17%".
  ///
  /// @param before the settings before it
  /// @param after the settings after it
  String text(Texts texts, PortfolioSpec before, PortfolioSpec after);

  /// Another value of a field that belongs to no segment.
  static EditName of(SpecField field) {
    return new Field(field, NO_SEGMENT);
  }

  /// Another value of a segment's field, or another rate of a kind of defect.
  ///
  /// @param segment the index of the segment or the kind, from 0
  static EditName of(SpecField field, int segment) {
    return new Field(field, segment);
  }

  /// Another weight of a category in a segment.
  ///
  /// @param segment the index of the segment, from 0
  static EditName weight(int segment, MerchantCategory category) {
    return new Weight(segment, category);
  }

  /// Another seed.
  static EditName seed() {
    return new Seed();
  }

  /// The divider between the shares of two neighbours.
  ///
  /// @param left the index of the segment before it, from 0
  static EditName divider(int left) {
    return new Divider(left);
  }

  /// A way out of a problem.
  ///
  /// @param label the words on its button
  static EditName fix(Sentence label) {
    return new Fix(label);
  }

  /// Settings to start from.
  ///
  /// @param title what people call them
  static EditName preset(String title) {
    return new Words("preset", List.of(title));
  }

  /// A segment in another colour.
  static EditName colour(String segment) {
    return new Words("colour", List.of(segment));
  }

  /// A share that is locked, or unlocked again.
  static EditName lock(String segment, boolean locked) {
    return new Words(locked ? "lock" : "unlock", List.of(segment));
  }

  /// Shares that are linked, or unlinked again.
  static EditName link(boolean linked) {
    return new Words(linked ? "link" : "unlink", List.of());
  }

  /// One more segment.
  static EditName addSegment(String name) {
    return new Words("add-segment", List.of(name));
  }

  /// One segment less.
  static EditName removeSegment(String name) {
    return new Words("remove-segment", List.of(name));
  }

  /// A field with its value before and after.
  ///
  /// @param segment the index of its segment or kind of defect, or
  ///   [io.cardfolio.validate.spec.SpecProblem#NO_SEGMENT]
  record Field(SpecField field, int segment) implements EditName {
    @Override
    public String text(Texts texts, PortfolioSpec before, PortfolioSpec after) {
      FieldValue value = new FieldValue(texts, field, segment);
      String key = "edit." + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
      String title = segment == NO_SEGMENT ? texts.of(key) : texts.of(key, owner(texts, before));
      return texts.of("edit.change", title, value.of(before), value.of(after));
    }

    private String owner(Texts texts, PortfolioSpec spec) {
      return field == SpecField.DEFECTS
          ? DefectKind.ALL.get(segment).key()
          : segmentName(texts, spec, segment);
    }
  }

  /// The seed with its value before and after.
  record Seed() implements EditName {
    @Override
    public String text(Texts texts, PortfolioSpec before, PortfolioSpec after) {
      return texts.of(
          "edit.change",
          texts.of("edit.seed"),
          Long.toString(before.seed()),
          Long.toString(after.seed()));
    }
  }

  /// The weight of a category with its value before and after.
  record Weight(int segment, MerchantCategory category) implements EditName {
    @Override
    public String text(Texts texts, PortfolioSpec before, PortfolioSpec after) {
      return texts.of(
          "edit.change",
          texts.of("edit.segment-weight", segmentName(texts, before, segment), category.label()),
          weight(texts, before),
          weight(texts, after));
    }

    private String weight(Texts texts, PortfolioSpec spec) {
      return texts
          .figures()
          .count(spec.segments().get(segment).activity().categories().of(category));
    }
  }

  /// Two shares with their values before and after.
  record Divider(int left) implements EditName {
    @Override
    public String text(Texts texts, PortfolioSpec before, PortfolioSpec after) {
      return texts.of(
          "edit.divider",
          segmentName(texts, before, left),
          segmentName(texts, before, left + 1),
          share(texts, before, left),
          share(texts, before, left + 1),
          share(texts, after, left),
          share(texts, after, left + 1));
    }

    private static String share(Texts texts, PortfolioSpec spec, int segment) {
      return new FieldValue(texts, SpecField.SEGMENT_SHARE, segment).of(spec);
    }
  }

  /// A way out of a problem, by the words on its button.
  record Fix(Sentence label) implements EditName {
    @Override
    public String text(Texts texts, PortfolioSpec before, PortfolioSpec after) {
      return texts.of("edit.fix", texts.of(label));
    }
  }

  /// Words that say it all.
  ///
  /// @param key the end of their key
  /// @param values what is put in
  record Words(String key, List<String> values) implements EditName {
    @Override
    public String text(Texts texts, PortfolioSpec before, PortfolioSpec after) {
      String fullKey = "edit." + key;
      return texts.of(fullKey, values.toArray());
    }
  }

  private static String segmentName(Texts texts, PortfolioSpec spec, int segment) {
    String name = spec.segments().get(segment).name();
    return name.isBlank() ? texts.of("edit.unnamed-segment", segment + 1) : name;
  }
}
