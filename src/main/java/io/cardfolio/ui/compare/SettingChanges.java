package io.cardfolio.ui.compare;

import io.cardfolio.model.CategoryMix;
import io.cardfolio.model.CreditLimits;
import io.cardfolio.model.DefectRates;
import io.cardfolio.model.Percent;
import io.cardfolio.model.PortfolioSpec;
import io.cardfolio.model.Range;
import io.cardfolio.model.Segment;
import io.cardfolio.ui.text.Texts;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the settings that differ. It goes through the parts of the settings by itself, so that a
/// new setting is never forgotten.
final class SettingChanges {
  private static final String NONE = "–";

  private final Texts texts;

  SettingChanges(Texts texts) {
    this.texts = texts;
  }

  /// The settings that differ, in the order of the settings.
  List<SettingChange> of(PortfolioSpec pinned, PortfolioSpec now) {
    List<SettingChange> changes = new ArrayList<>();
    for (RecordComponent part : PortfolioSpec.class.getRecordComponents()) {
      if (value(part, pinned) instanceof List<?> list
          && list.stream().allMatch(Segment.class::isInstance)) {
        addSegments(pinned.segments(), now.segments(), changes);
      } else {
        add("", part, pinned, now, changes);
      }
    }
    return List.copyOf(changes);
  }

  private void addSegments(List<Segment> pinned, List<Segment> now, List<SettingChange> changes) {
    Set<String> names = new LinkedHashSet<>();
    pinned.forEach(segment -> names.add(segment.name()));
    now.forEach(segment -> names.add(segment.name()));
    for (String name : names) {
      Optional<Segment> before = named(pinned, name);
      Optional<Segment> after = named(now, name);
      if (before.isPresent() && after.isPresent()) {
        for (RecordComponent part : Segment.class.getRecordComponents()) {
          add(name + ": ", part, before.get(), after.get(), changes);
        }
      } else {
        changes.add(
            new SettingChange(
                name,
                before.map(it -> shown(it.share())).orElse(NONE),
                after.map(it -> shown(it.share())).orElse(NONE)));
      }
    }
  }

  private static Optional<Segment> named(List<Segment> segments, String name) {
    return segments.stream().filter(segment -> segment.name().equals(name)).findFirst();
  }

  private void add(
      String prefix, RecordComponent part, Record pinned, Record now, List<SettingChange> changes) {
    Object before = value(part, pinned);
    Object after = value(part, now);
    if (before instanceof Record first && after instanceof Record second && isGroup(first)) {
      for (RecordComponent inner : first.getClass().getRecordComponents()) {
        add(prefix + name(part) + ": ", inner, first, second, changes);
      }
    } else if (!Objects.equals(before, after)) {
      changes.add(new SettingChange(prefix + name(part), shown(before), shown(after)));
    }
  }

  /// Whether the parts of a setting are told each by itself.
  private static boolean isGroup(Record setting) {
    return switch (setting) {
      case Percent _, Range _, CreditLimits _, DefectRates _, CategoryMix _ -> false;
      default -> true;
    };
  }

  private static Object value(RecordComponent part, Record record) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Setting " + part.getName() + " cannot be read", e);
    }
  }

  /// What a part of the settings is called; a part that has no word yet is called what it is in the
  /// code.
  private String name(RecordComponent part) {
    String spaced = part.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    String key = "compare.setting-" + spaced;
    try {
      return texts.of(key);
    } catch (MissingResourceException e) {
      return spaced.replace('-', ' ');
    }
  }

  private String shown(Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.map(this::shown).orElse(NONE);
      case Long number -> texts.figures().count(number);
      case Integer number -> texts.figures().count(number);
      case Percent percent ->
          texts.figures().percent(percent.fraction(), percent.decimal().scale());
      case Range range -> between(range.minimum(), range.maximum());
      case CreditLimits limits ->
          texts.of(
              "compare.limits",
              texts.figures().dollars(limits.minimum()),
              texts.figures().dollars(limits.maximum()),
              texts.figures().dollars(limits.step()));
      case DefectRates rates -> rates.isOff() ? NONE : shown(rates);
      case CategoryMix mix ->
          mix.categories().stream()
              .map(category -> category.label() + " " + shown(mix.of(category)))
              .collect(Collectors.joining(", "));
      case LocalDate day -> texts.figures().day(day);
      case List<?> list -> list.stream().map(this::shown).collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }

  private String shown(DefectRates rates) {
    return rates.rates().entrySet().stream()
        .map(rate -> rate.getKey().key() + " " + shown(rate.getValue()))
        .collect(Collectors.joining(", "));
  }

  private String between(long low, long high) {
    return texts.of("compare.between", texts.figures().count(low), texts.figures().count(high));
  }
}
