package io.cardfolio.validate;

/// The fields of the settings that can be wrong. The segment fields belong to one segment,
/// [#DEFECTS] to one kind of defect.
public enum SpecField {
  CUSTOMERS,
  AS_OF,
  NAME_LOCALE,
  TOLERANCE,
  AGES,
  CREDIT_LIMITS,
  CREDIT_LIMIT_STEP,
  SEGMENTS,
  SEGMENT_NAME,
  SEGMENT_SHARE,
  SEGMENT_MONTHLY_SPEND,
  SEGMENT_PREMIUM,
  SEGMENT_DECLINE,
  SEGMENT_TENURE,
  SEGMENT_CREDIT_LIMITS,
  DEFECTS
}
