package io.cardfolio.job.export;

/// How far an export is.
///
/// @param file the name of the file that is being written
/// @param rows how many rows of it are done
/// @param of how many rows it will have
/// @param bytes how many bytes of it are written
public record ExportStep(String file, long rows, long of, long bytes) {}
