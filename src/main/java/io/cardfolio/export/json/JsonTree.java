package io.cardfolio.export.json;

import io.cardfolio.model.FileException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Plain maps and sequences as JSON, so that no other room needs to know a JSON library.
public final class JsonTree {
  /// Made when something is first written.
  private static final class Writing {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER =
        JsonMapper.builder()
            .build()
            .writer()
            .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .with(
                new DefaultPrettyPrinter()
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER));
  }

  private JsonTree() {}

  /// Reads an object. Its values are texts, numbers, booleans, null, maps and lists.
  ///
  /// @throws IOException if the file cannot be read or holds no object, with one sentence
  public static Map<String, Object> read(Path file) throws IOException {
    try {
      JsonNode root = JsonText.parse(JsonText.read(file));
      if (root.isObject()) {
        return JsonNodes.plain(root);
      }
    } catch (JsonException e) {
      throw e;
    } catch (IOException e) {
      throw new FileException(JsonText.reason(file, e), e);
    }
    throw new FileException(JsonWording.NO_OBJECT.with());
  }

  /// Writes an object in UTF-8, indented, with a line feed at the end. Iterators are written as
  /// they run, so a long sequence is never held as a whole.
  ///
  /// @param object keys and values in their order; a value is a text, a number, a boolean, null, a
  ///   map like this, or an iterable or iterator of values
  /// @param out gets the bytes and stays open
  public static void write(Map<String, ?> object, OutputStream out) throws IOException {
    try {
      Writing.WRITER.writeValue(out, object);
    } catch (JacksonException e) {
      throw outputFailure(e);
    }
    out.write("\n".getBytes(StandardCharsets.UTF_8));
  }

  /// The failure of the output that lies under what Jackson makes of it.
  private static IOException outputFailure(JacksonException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException failure) {
        return failure;
      }
    }
    throw e;
  }
}
