package io.cardfolio.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cardfolio.export.FileContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Objects go to files and come back as they were, whoever wrote them.
class JsonTreeTest {
  @TempDir private Path folder;

  @Test
  void everyKindOfValueComesBack() throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("text", "Zoë \"藤\"");
    object.put("whole", 7);
    object.put("long", 1L << 40);
    object.put("huge", new BigInteger("123456789012345678901234567890"));
    object.put("decimal", new BigDecimal("12.50"));
    object.put("yes", true);
    object.put("no", false);
    object.put("nothing", null);
    object.put("list", Arrays.asList(1, "two", null, List.of(3)));
    object.put("object", Map.of("inner", Map.of()));
    Path file = Files.writeString(folder.resolve("a.json"), written(object));
    assertThat(JsonTree.read(file)).isEqualTo(object);
    assertThat(JsonTree.read(file).keySet()).containsExactlyElementsOf(object.keySet());
  }

  @Test
  void isIndentedWithALineFeedAtTheEndOnEveryMachine() throws IOException {
    assertThat(written(Map.of("rows", List.of(1, 2).iterator())))
        .isEqualTo(
            """
            {
              "rows" : [
                1,
                2
              ]
            }
            """);
  }

  @Test
  void whatIsNoObjectIsSaid() throws IOException {
    Path list = Files.writeString(folder.resolve("list.json"), "[1]");
    assertThatThrownBy(() -> JsonTree.read(list)).hasMessage("it holds no object in braces");
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\"a\": ");
    assertThatThrownBy(() -> JsonTree.read(broken)).hasMessageStartingWith("Not JSON at line 1");
    Path latin = Files.write(folder.resolve("latin.json"), new byte[] {'{', (byte) 0xE9, '}'});
    assertThatThrownBy(() -> JsonTree.read(latin)).hasMessage("it is not UTF-8");
    assertThatThrownBy(() -> JsonTree.read(folder)).hasMessage("it is a folder");
  }

  @Test
  void aFailureOfTheOutputIsPassedOnAsItIs() {
    IOException full = new IOException("disk full");
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw full;
          }
        };
    assertThatThrownBy(() -> JsonTree.write(Map.of("a", 1), out)).isSameAs(full);
  }

  @Test
  void listsOfDefectsAreToldFromTables() {
    assertThat(FileContent.values())
        .filteredOn(FileContent::isListOfDefects)
        .containsExactly(FileContent.DEFECT_LABELS, FileContent.TRANSACTION_DEFECT_LABELS);
  }

  private static String written(Map<String, ?> object) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonTree.write(object, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
