package io.cardfolio.bench;

/// Measures something that belongs together and writes down what came out.
interface Chapter {
  void measure(Report report) throws Exception;
}
