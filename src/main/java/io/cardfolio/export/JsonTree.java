package io.cardfolio.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Writes plain maps and sequences as JSON, so that no other room needs to know a JSON library.
public final class JsonTree {
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .build()
          .writer()
          .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .with(
              new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

  private JsonTree() {}

  /// Writes an object in UTF-8, indented, with a line feed at the end. Iterators are written as
  /// they run, so a long sequence is never held as a whole.
  ///
  /// @param object keys and values in their order; a value is a text, a number, a boolean, null, a
  ///   map like this, or an iterable or iterator of values
  /// @param out gets the bytes and stays open
  public static void write(Map<String, ?> object, OutputStream out) throws IOException {
    try {
      WRITER.writeValue(out, object);
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
