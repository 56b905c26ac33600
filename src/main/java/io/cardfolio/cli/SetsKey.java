package io.cardfolio.cli;

import io.cardfolio.export.settings.SettingsKey;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks an option that takes the place of a key of the settings file, for the reference of these;
/// the value is the path of the key, or of the object that holds several.
///
/// @see SettingsKey
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface SetsKey {
  /// The path, such as `transactions.months`.
  String value();
}
