package io.cardfolio.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The file that holds what is to be read. It stays open, as to empty it for every try takes longer
/// than to read it.
final class InputFile {
  private final Path file;
  private final FileChannel channel;

  InputFile() {
    try {
      file = Files.createTempFile("cardfolio-fuzz", ".csv");
      file.toFile().deleteOnExit();
      channel = FileChannel.open(file, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path holding(byte[] bytes) {
    ByteBuffer content = ByteBuffer.wrap(bytes);
    try {
      while (content.hasRemaining()) {
        channel.write(content, content.position());
      }
      channel.truncate(bytes.length);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
