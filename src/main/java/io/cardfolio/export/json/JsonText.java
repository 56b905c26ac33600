package io.cardfolio.export.json;

import io.cardfolio.model.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/// JSON that people may have written: read with bounds, and with a sentence about what is wrong.
public final class JsonText {
  private static final int MOST_BYTES = 1 << 20;
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private JsonText() {}

  /// The text of a file, of which no more is read than such a file can have.
  public static String read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new JsonException(List.of(JsonWording.TOO_LONG.with(MOST_BYTES)));
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }

  /// Why a file could not be read, in a few words.
  public static Sentence reason(Path file, IOException e) {
    if (Files.isDirectory(file)) {
      return JsonWording.FOLDER.with();
    }
    return switch (e) {
      case CharacterCodingException _ -> JsonWording.NOT_UTF_8.with();
      case AccessDeniedException _ -> JsonWording.FORBIDDEN.with();
      default -> Sentence.of(String.valueOf(e.getMessage()));
    };
  }

  /// What the text says.
  ///
  /// @throws JsonException if it is not JSON, or more than such a file can have, with one sentence
  public static JsonNode parse(String json) throws JsonException {
    if (json.length() > MOST_BYTES) {
      throw new JsonException(List.of(JsonWording.TOO_LONG.with(MOST_BYTES)));
    }
    String text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
    try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      JsonNode root = JsonNodes.next(in);
      if (in.nextToken() != null) {
        throw new StreamReadException(in, "Trailing token");
      }
      return root;
    } catch (StreamConstraintsException | NumberFormatException e) {
      // The latter comes of exponents beyond all that a decimal can have.
      throw new JsonException(List.of(JsonWording.TOO_DEEP.with()));
    } catch (JacksonException e) {
      throw new JsonException(List.of(notJson(e)));
    }
  }

  private static Sentence notJson(JacksonException e) {
    return e.getLocation() == null || e.getLocation().getLineNr() < 1
        ? JsonWording.NOT_JSON.with(cause(e))
        : JsonWording.NOT_JSON_AT.with(
            e.getLocation().getLineNr(), e.getLocation().getColumnNr(), cause(e));
  }

  /// What the parser says without its advice to programmers, which stands in brackets or after a
  /// colon.
  private static String cause(JacksonException e) {
    return e.getOriginalMessage().split(" \\(|\n|: maybe|: was expecting|, use | as per", 2)[0];
  }
}
