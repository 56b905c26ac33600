package io.cardfolio.ui;

import io.cardfolio.job.Outcome;
import io.cardfolio.model.PortfolioSpec;
import java.nio.file.Path;
import java.util.Optional;

/// The dataset that the window shows: made from settings, or read from a file.
///
/// @param spec the settings it was made from, or is held against
/// @param outcome what came out and what is wrong
/// @param rows its customers
/// @param file the CSV file it was read from; empty for generated customers
/// @param millis how long making or reading and checking took, in milliseconds
public record ShownDataset(
    PortfolioSpec spec, Outcome outcome, CustomerRows rows, Optional<Path> file, long millis) {}
