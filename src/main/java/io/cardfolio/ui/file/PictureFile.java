package io.cardfolio.ui.file;

import io.cardfolio.export.file.WholeFile;

/// A picture that wants to be saved.
///
/// @param name the file name to start from, whose ending says what it is
/// @param content writes the bytes, off the JavaFX thread
public record PictureFile(String name, WholeFile.Content<?> content) {}
