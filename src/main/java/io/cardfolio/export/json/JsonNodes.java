package io.cardfolio.export.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes nodes of what a parser reads, and plain values of nodes. Jackson's mapper does the same,
/// but takes some 50 ms to make ready, for which each start of the window would wait.
final class JsonNodes {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonNodes() {}

  /// The next value, a [MissingNode] where there is none. How deep it may go is the parser's limit.
  static JsonNode next(JsonParser in) {
    JsonToken token = in.nextToken();
    return token == null ? MissingNode.getInstance() : value(token, in);
  }

  private static JsonNode value(JsonToken token, JsonParser in) {
    return switch (token) {
      case START_OBJECT -> object(in);
      case START_ARRAY -> array(in);
      case VALUE_STRING -> NODES.stringNode(in.getString());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(in.getDecimalValue());
      case VALUE_NUMBER_INT ->
          switch (in.getNumberType()) {
            case INT -> NODES.numberNode(in.getIntValue());
            case LONG -> NODES.numberNode(in.getLongValue());
            default -> NODES.numberNode(in.getBigIntegerValue());
          };
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  private static ObjectNode object(JsonParser in) {
    ObjectNode object = NODES.objectNode();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      object.set(name, next(in));
    }
    return object;
  }

  private static ArrayNode array(JsonParser in) {
    ArrayNode array = NODES.arrayNode();
    for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
      array.add(value(token, in));
    }
    return array;
  }

  /// An object as a map of texts, numbers, booleans, nulls, maps and lists.
  static Map<String, Object> plain(JsonNode object) {
    Map<String, Object> plain = new LinkedHashMap<>();
    object.properties().forEach(entry -> plain.put(entry.getKey(), plainValue(entry.getValue())));
    return plain;
  }

  private static Object plainValue(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> plain(node);
      case ARRAY -> {
        List<Object> list = new ArrayList<>();
        node.forEach(item -> list.add(plainValue(item)));
        yield list;
      }
      case STRING -> node.stringValue();
      case NUMBER -> node.numberValue();
      case BOOLEAN -> node.booleanValue();
      default -> null;
    };
  }
}
