package io.cardfolio.model;

/// What a merchant sells, and so what a transaction is for.
public enum MerchantCategory implements Labelled {
  /// Trains, car hire, tours and whatever else a journey takes.
  TRAVEL("Travel"),
  /// Restaurants and cafés.
  DINING("Dining"),
  /// Nights away from home.
  HOTELS("Hotels"),
  /// Flights.
  AIRLINES("Airlines"),
  /// Food for the home.
  GROCERY("Grocery"),
  /// Fuel.
  GAS("Gas"),
  /// Electricity, water and the like: one bill a month.
  UTILITIES("Utilities"),
  /// Shops of all kinds.
  RETAIL("Retail"),
  /// Cinema, concerts, games.
  ENTERTAINMENT("Entertainment"),
  /// Doctors and pharmacies.
  HEALTHCARE("Healthcare");

  private final String label;

  MerchantCategory(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /// Whether it is paid by a bill that comes once a month, not whenever a customer likes.
  public boolean isMonthlyBill() {
    return this == UTILITIES;
  }

  /// Whether the merchants are where the journey goes, and summer is the time for it.
  public boolean isAway() {
    return this == TRAVEL || this == HOTELS || this == AIRLINES;
  }
}
