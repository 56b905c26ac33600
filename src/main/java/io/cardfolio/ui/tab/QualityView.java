package io.cardfolio.ui.tab;

import io.cardfolio.ui.SettingPlace;
import io.cardfolio.validate.ValidationReport;
import java.util.function.Consumer;

/// The tab of what is wrong, as the keys and links of the window work it.
public interface QualityView extends ContentPane {
  /// Selects the next violation that is shown, after the last the first.
  void selectNext();

  /// Selects the violation before, before the first the last.
  void selectPrevious();

  /// Selects the next error that is shown, passing over warnings.
  void selectNextError();

  /// Looks at the transactions, where there are some.
  void lookAtTransactions();

  /// Puts the keyboard into the search field.
  void focusSearch();

  /// Sets what goes to the setting that a violation comes from.
  void setOnGoToSetting(Consumer<SettingPlace> action);

  /// Sets what the Export report button does with the report that is shown.
  void setOnExportReport(Consumer<ValidationReport> action);
}
