package io.cardfolio.validate.csv;

/// A record that was read already when its block was cut, as it has quotes.
///
/// @param end where the next record starts in the block
/// @param record the record
record QuotedRecord(int end, CsvRecord record) {}
