package io.cardfolio.ui.theme;

import javafx.scene.paint.Color;

/// How people see colours, and how far apart two are for them: CIEDE2000 of what is left of the
/// colours, by the matrices of Machado, Oliveira and Fernandes (2009) for missing cones.
enum Eye {
  USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTAN(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTAN(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITAN(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private static final double POW_25_7 = Math.pow(25, 7);

  private final double[] matrix;

  Eye(double... matrix) {
    this.matrix = matrix;
  }

  /// How far apart two colours are for this eye; 1 is just to be seen.
  double distance(Color one, Color other) {
    return difference(lab(one), lab(other));
  }

  /// The contrast of two colours for the usual eye, by WCAG: 1 to 21.
  static double contrast(Color one, Color other) {
    double a = USUAL.luminance(one);
    double b = USUAL.luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private double luminance(Color color) {
    double[] c = seen(color);
    return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
  }

  private double[] seen(Color color) {
    double[] c = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = 0;
      for (int j = 0; j < 3; j++) {
        sum += matrix[3 * i + j] * c[j];
      }
      seen[i] = Math.clamp(sum, 0, 1);
    }
    return seen;
  }

  private double[] lab(Color color) {
    double[] c = seen(color);
    double x = root((0.4124564 * c[0] + 0.3575761 * c[1] + 0.1804375 * c[2]) / 0.95047);
    double y = root(0.2126729 * c[0] + 0.7151522 * c[1] + 0.0721750 * c[2]);
    double z = root((0.0193339 * c[0] + 0.1191920 * c[1] + 0.9503041 * c[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double linear(double c) {
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static double root(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }

  private static double difference(double[] one, double[] other) {
    double mean = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
    double stretch = 1 + 0.5 * (1 - falloff(mean));
    double chroma1 = Math.hypot(stretch * one[1], one[2]);
    double chroma2 = Math.hypot(stretch * other[1], other[2]);
    double hue1 = hue(stretch * one[1], one[2]);
    double hue2 = hue(stretch * other[1], other[2]);
    double turn = Math.IEEEremainder(hue2 - hue1, 360);
    double light = (one[0] + other[0]) / 2;
    double chroma = (chroma1 + chroma2) / 2;
    double hue = hue1 + turn / 2;
    double dl = (other[0] - one[0]) / weightOfLight(light);
    double dc = (chroma2 - chroma1) / (1 + 0.045 * chroma);
    double dh =
        2 * Math.sqrt(chroma1 * chroma2) * sin(turn / 2) / (1 + 0.015 * chroma * weightOfHue(hue));
    double blue = 30 * Math.exp(-Math.pow(((hue % 360 + 360) % 360 - 275) / 25.0, 2));
    double rotation = -sin(2 * blue) * 2 * falloff(chroma);
    return Math.sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
  }

  private static double falloff(double chroma) {
    double power = Math.pow(chroma, 7);
    return Math.sqrt(power / (power + POW_25_7));
  }

  private static double hue(double a, double b) {
    double degrees = Math.toDegrees(Math.atan2(b, a));
    return degrees < 0 ? degrees + 360 : degrees;
  }

  private static double weightOfLight(double light) {
    double square = (light - 50) * (light - 50);
    return 1 + 0.015 * square / Math.sqrt(20 + square);
  }

  private static double weightOfHue(double hue) {
    return 1
        - 0.17 * cos(hue - 30)
        + 0.24 * cos(2 * hue)
        + 0.32 * cos(3 * hue + 6)
        - 0.20 * cos(4 * hue - 63);
  }

  private static double sin(double degrees) {
    return Math.sin(Math.toRadians(degrees));
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }
}
