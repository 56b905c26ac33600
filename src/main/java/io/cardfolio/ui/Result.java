package io.cardfolio.ui;

import java.nio.file.Path;
import java.util.Optional;

/// Something that was done and deserves a word.
///
/// @param text what was done
/// @param file the file that came of it, to be shown in the file manager
public record Result(String text, Optional<Path> file) {}
