package io.cardfolio.ui;

import io.cardfolio.validate.spec.SpecField;

/// Where in the form a setting is.
///
/// @param field the setting
/// @param segment the index of its segment, from 0;
///   [io.cardfolio.validate.spec.SpecProblem#NO_SEGMENT] for a setting of no single segment
public record SettingPlace(SpecField field, int segment) {}
