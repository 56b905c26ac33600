package io.cardfolio.cli;

import io.cardfolio.export.manifest.Manifest;
import io.cardfolio.job.export.FileVerdict;
import io.cardfolio.job.export.Verification;
import io.cardfolio.model.Text;

/// What a verification found, with one sentence for each file.
final class VerificationText {
  private VerificationText() {}

  static String of(Verification verification) {
    StringBuilder text = new StringBuilder();
    for (FileVerdict file : verification.files()) {
      text.append(file.isGood() ? "✓ " : "✗ ").append(sentence(file)).append('\n');
    }
    if (!verification.countsAgree()) {
      text.append(
          Text.of(
              "✗ The manifest counts %s; made again there are %s\n",
              counts(verification.claimed()), counts(verification.counted())));
    }
    return text.toString();
  }

  private static String sentence(FileVerdict file) {
    String name = file.claimed().name();
    if (!file.isMadeAgain()) {
      return Text.of(
          "%s has %s when it is made again, but %s in the manifest%s",
          name, file.made(), file.claimed().fingerprint(), other(file));
    }
    if (file.isOtherBeside()) {
      return Text.of(
          "%s is made again as the manifest says, but the file that lies beside it has %s, not %s",
          name, file.beside().orElseThrow(), file.claimed().fingerprint());
    }
    return Text.of(
        "%s is made again as the manifest says, %s; %s",
        name,
        file.claimed().fingerprint(),
        file.beside().isPresent()
            ? "the file beside it is the same"
            : "no such file lies beside it");
  }

  private static String other(FileVerdict file) {
    if (file.beside().isEmpty()) {
      return "; no such file lies beside it";
    }
    if (file.isOtherBeside()) {
      return Text.of("; the file beside it has %s", file.beside().get());
    }
    return "; the file beside it is as the manifest says";
  }

  private static String counts(Manifest.Counts counts) {
    return Text.of(
        "%,d rows, %,d errors and %,d warnings", counts.rows(), counts.errors(), counts.warnings());
  }
}
