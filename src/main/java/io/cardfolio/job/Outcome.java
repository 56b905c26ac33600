package io.cardfolio.job;

import io.cardfolio.summary.Summary;
import io.cardfolio.validate.ValidationReport;

/// What a job found in the customers it made or read.
///
/// @param summary what the customers come to
/// @param report what is wrong with them
public record Outcome(Summary summary, ValidationReport report) {}
