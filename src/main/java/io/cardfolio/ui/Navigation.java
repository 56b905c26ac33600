package io.cardfolio.ui;

import io.cardfolio.ui.form.Form;
import io.cardfolio.ui.tab.ContentTabs;
import io.cardfolio.ui.tab.Contents;
import io.cardfolio.ui.tab.QualityView;
import java.util.function.Consumer;

/// Leads to what the user looks for: a tab, a search, a row, a problem or the setting that it comes
/// from.
final class Navigation {
  private final StudioModel model;
  private final Contents contents;
  private final ContentTabs tabs;
  private final Workspace workspace;
  private final Form form;

  /// @param contents what stands in the tabs
  /// @param workspace holds the form
  Navigation(
      StudioModel model, Contents contents, ContentTabs tabs, Workspace workspace, Form form) {
    this.model = model;
    this.contents = contents;
    this.tabs = tabs;
    this.workspace = workspace;
    this.form = form;
  }

  /// To the search of the tab that has one, or of the rules.
  void search() {
    if (tabs.showsCustomers()) {
      contents.customers().get().focusSearch();
    } else {
      quality().focusSearch();
    }
  }

  /// To the field for a row of the table that is shown, or of the customers.
  void goToRow() {
    if (tabs.showsTransactions()) {
      contents.transactions().get().focusGoToRow();
    } else {
      tabs.selectCustomers();
      contents.customers().get().focusGoToRow();
    }
  }

  /// To the next problem of the settings, or else of the data.
  void nextProblem() {
    goToProblem(form::focusNextProblem, QualityView::selectNext);
  }

  /// To the problem before.
  void previousProblem() {
    goToProblem(form::focusPreviousProblem, QualityView::selectPrevious);
  }

  /// To the next rule that is broken.
  void nextError() {
    quality().selectNextError();
  }

  /// To the rules of transactions.
  void qualityOfTransactions() {
    quality().lookAtTransactions();
  }

  /// To the transactions of one customer.
  ///
  /// @param customer the row of the customer, from 1
  void transactionsOf(long customer) {
    tabs.selectTransactions();
    contents.transactions().get().showCustomer(customer);
  }

  /// To a setting in the form.
  void goTo(SettingPlace place) {
    workspace.openForm();
    form.applyCss();
    form.layout();
    form.focus(place);
  }

  private QualityView quality() {
    tabs.selectQuality();
    return contents.quality().get();
  }

  private void goToProblem(Runnable inTheSettings, Consumer<QualityView> inTheData) {
    if (model.problemCount().get() > 0) {
      workspace.openForm();
      inTheSettings.run();
    } else {
      inTheData.accept(quality());
    }
  }
}
