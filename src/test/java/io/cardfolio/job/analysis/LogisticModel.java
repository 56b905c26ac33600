package io.cardfolio.job.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Logistic regression by plain gradient descent: what anyone would try first.
final class LogisticModel {
  private static final int STEPS = 2_000;
  private static final double RATE = 1.0;

  private final double[] weights;

  private LogisticModel(int features) {
    weights = new double[features + 1];
  }

  /// A model of which features go with yes.
  static LogisticModel fitted(List<double[]> features, List<Boolean> answers) {
    LogisticModel model = new LogisticModel(features.getFirst().length);
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[model.weights.length];
      for (int i = 0; i < features.size(); i++) {
        double error = (answers.get(i) ? 1 : 0) - model.chance(features.get(i));
        for (int j = 0; j < slope.length; j++) {
          slope[j] += error * term(features.get(i), j);
        }
      }
      for (int j = 0; j < slope.length; j++) {
        model.weights[j] += RATE * slope[j] / features.size();
      }
    }
    return model;
  }

  private static double term(double[] features, int j) {
    return j < features.length ? features[j] : 1;
  }

  private double chance(double[] features) {
    double sum = 0;
    for (int j = 0; j < weights.length; j++) {
      sum += weights[j] * term(features, j);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /// The area under the curve: how often the model thinks a yes likelier than a no.
  double auc(List<double[]> features, List<Boolean> answers) {
    List<Integer> byChance =
        IntStream.range(0, features.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> chance(features.get(i))))
            .toList();
    long noes = 0;
    double right = 0;
    long yeses = 0;
    for (int i : byChance) {
      if (answers.get(i)) {
        yeses++;
        right += noes;
      } else {
        noes++;
      }
    }
    return right / (yeses * (double) noes);
  }
}
