package io.cardfolio.validate.csv;

/// A record that was read already when its block was cut, as only its parser could tell where it
/// ends.
///
/// @param end where the next record starts in the block
/// @param record the record
record QuotedRecord(int end, CsvRecord record) {}
