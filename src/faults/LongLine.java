import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// A line of a gigabyte, which is more than there is memory for.
record LongLine(Workplace workplace) {
  private static final int MEGABYTES = 1_000;

  Row plain() throws Exception {
    return validated("a line of 1 GB, validated with 64 MB of memory", "long.csv");
  }

  Row packed() throws Exception {
    return validated("the same, packed to 1 MB", "long.csv.gz");
  }

  private Row validated(String name, String file) throws Exception {
    Row row = new Row(name);
    Path csv = workplace.fresh("line").resolve(file);
    byte[] part = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream plain = Files.newOutputStream(csv);
        OutputStream out = file.endsWith(".gz") ? new GZIPOutputStream(plain) : plain) {
      out.write("customer_id,first_name\n".getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < MEGABYTES; i++) {
        out.write(part);
      }
    }
    row.tried();
    row.said(Workplace.ended(workplace.program(List.of("-Xmx64m"), "validate", csv.toString())));
    Files.delete(csv);
    return row;
  }
}
