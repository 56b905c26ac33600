package io.cardfolio.validate.plain;

/// Goes through records of CSV bytes, one after the other, and tells of each whether it surely is
/// what its table asks for. For one thread.
public interface PlainReader {
  /// Goes through other bytes.
  ///
  /// @param records whole records, each with a line feed at its end
  /// @param length how many bytes of the array they are
  void read(byte[] records, int length);

  /// Reads the next record.
  ///
  /// @return whether it is sure; only then does the reader tell what it holds
  boolean next();

  /// Where the record ends that was read last, before its line feed.
  int end();
}
