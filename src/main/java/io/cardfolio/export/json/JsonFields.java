package io.cardfolio.export.json;

import io.cardfolio.model.Labelled;
import io.cardfolio.model.Percent;
import io.cardfolio.model.Sentence;
import io.cardfolio.model.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// The fields of one JSON object, each read as the kind it must be. Whatever is wrong becomes a
/// sentence with the field's path and value, and reading goes on.
public final class JsonFields {
  private static final int LONGEST_QUOTE = 40;

  private final JsonNode node;
  private final String path;
  private final JsonProblems problems;
  private final Set<String> known = new HashSet<>();

  /// The fields of `node`.
  ///
  /// @param path where the object stands, such as `segments[2].`; empty for the whole
  /// @param problems gets a sentence for each thing that is wrong
  public JsonFields(JsonNode node, String path, JsonProblems problems) {
    this.node = node;
    this.path = path;
    this.problems = problems;
    if (!node.isObject()) {
      problems.wrongValue(
          JsonWording.WRONG.with(
              path.isEmpty() ? JsonWording.FILE.with() : withoutDot(path),
              shown(node),
              JsonWording.OBJECT.with()));
    }
  }

  /// A whole number.
  public Optional<Long> whole(String key, long lowest, long highest) {
    Optional<JsonNode> value = value(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    JsonNode found = value.get();
    if (found.isNumber() && isWhole(found.decimalValue(), lowest, highest)) {
      return Optional.of(found.decimalValue().longValueExact());
    }
    boolean ofAnySize = lowest <= Integer.MIN_VALUE && highest >= Integer.MAX_VALUE;
    return wrong(
        key,
        found,
        ofAnySize && !isWhole(found)
            ? JsonWording.WHOLE_OF_ANY_SIZE.with()
            : JsonWording.WHOLE.with(lowest, highest));
  }

  private static boolean isWhole(JsonNode node) {
    return node.isNumber() && node.decimalValue().stripTrailingZeros().scale() <= 0;
  }

  private static boolean isWhole(BigDecimal number, long lowest, long highest) {
    return number.precision() - number.scale() <= Long.toString(Long.MAX_VALUE).length()
        && number.stripTrailingZeros().scale() <= 0
        && number.compareTo(BigDecimal.valueOf(lowest)) >= 0
        && number.compareTo(BigDecimal.valueOf(highest)) <= 0;
  }

  /// A percentage, such as 15 for 15%.
  public Optional<Percent> percent(String key) {
    Optional<JsonNode> value = value(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    JsonNode found = value.get();
    if (found.isNumber()) {
      try {
        return Optional.of(Percent.of(found.decimalValue()));
      } catch (ArithmeticException e) {
        // Too many decimals or far too large: said below.
      }
    }
    return wrong(key, found, JsonWording.PERCENT.with(Percent.DECIMALS));
  }

  /// A text.
  public Optional<String> text(String key) {
    Optional<JsonNode> value = value(key);
    if (value.isEmpty() || value.get().isString()) {
      return value.map(JsonNode::stringValue);
    }
    return wrong(key, value.get(), JsonWording.TEXT.with());
  }

  /// A value that is true or false.
  public Optional<Boolean> flag(String key) {
    Optional<JsonNode> value = value(key);
    if (value.isEmpty() || value.get().isBoolean()) {
      return value.map(JsonNode::booleanValue);
    }
    return wrong(key, value.get(), JsonWording.FLAG.with());
  }

  /// A text of a given form.
  ///
  /// @param expected what such a text is, for the sentence where it is none
  public Optional<String> text(String key, Predicate<String> form, Sentence expected) {
    Optional<String> text = text(key);
    return text.isEmpty() || form.test(text.get()) ? text : wrong(key, node.get(key), expected);
  }

  /// A value by its label.
  public <T extends Labelled> Optional<T> oneOf(String key, T[] values) {
    Optional<String> text = text(key);
    Optional<T> value = text.flatMap(label -> Labelled.find(values, label));
    return text.isEmpty() || value.isPresent()
        ? value
        : wrong(key, node.get(key), JsonWording.ONE_OF.with(labels(values)));
  }

  private static String labels(Labelled[] values) {
    return Arrays.stream(values)
        .map(value -> '"' + value.label() + '"')
        .collect(Collectors.joining(", "));
  }

  /// An object.
  public Optional<JsonFields> object(String key) {
    return value(key).map(found -> new JsonFields(found, path + key + ".", problems));
  }

  /// A list of objects.
  public Optional<List<JsonFields>> list(String key) {
    Optional<JsonNode> value = value(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (!value.get().isArray()) {
      return wrong(key, value.get(), JsonWording.LIST.with());
    }
    List<JsonFields> items = new ArrayList<>();
    for (JsonNode item : value.get()) {
      items.add(new JsonFields(item, Text.of("%s%s[%d].", path, key, items.size()), problems));
    }
    return Optional.of(items);
  }

  /// Reports a field that must be there and is not.
  public <T> Optional<T> required(String key, Optional<T> value) {
    if (value.isEmpty() && node.isObject() && !node.has(key)) {
      problems.wrongValue(JsonWording.MISSING.with(path + key));
    }
    return value;
  }

  /// Reports each field that nobody asked for.
  public void refuseOthers() {
    node.propertyNames().stream()
        .filter(key -> !known.contains(key))
        .forEach(key ->
            problems.unknownKey(
                JsonWording.UNKNOWN_KEY.with(
                    path + shortened(key), String.join(", ", known.stream().sorted().toList()))));
  }

  private Optional<JsonNode> value(String key) {
    known.add(key);
    return Optional.ofNullable(node.get(key));
  }

  private <T> Optional<T> wrong(String key, JsonNode found, Sentence expected) {
    problems.wrongValue(JsonWording.WRONG.with(path + key, shown(found), expected));
    return Optional.empty();
  }

  private static String shown(JsonNode node) {
    String text = node.isMissingNode() ? "empty" : node.toString();
    return shortened(text);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
  }

  private static String withoutDot(String path) {
    return path.substring(0, path.length() - 1);
  }
}
