package io.cardfolio.model;

import java.util.List;

/// The locales whose names a portfolio may use: our own tables for the United States, and those for
/// which Datafaker has lists of its own that need no grammar.
public final class NameLocales {
  /// All of them as language tags, the default first.
  public static final List<String> ALL =
      List.of(
          PortfolioSpec.US_NAMES,
          "ar",
          "ca",
          "da-DK",
          "de",
          "de-AT",
          "de-CH",
          "en-IN",
          "en-NG",
          "en-SG",
          "en-ZA",
          "es",
          "es-AR",
          "es-MX",
          "fa",
          "fi-FI",
          "fr",
          "he",
          "hr",
          "hu",
          "hy",
          "id",
          "it",
          "ja",
          "ko",
          "lv",
          "nl",
          "no-NO",
          "pl",
          "pt-BR",
          "sv-SE",
          "th",
          "tr",
          "zh-CN",
          "zh-TW");

  private NameLocales() {}
}
