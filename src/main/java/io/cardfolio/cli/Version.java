package io.cardfolio.cli;

import io.cardfolio.generate.CustomerGenerator;
import io.cardfolio.model.AppVersion;
import io.cardfolio.model.Text;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      Text.of(
          "Cardfolio %s (stream %d, Java %s)",
          AppVersion.read(), CustomerGenerator.STREAM_VERSION, Runtime.version().feature())
    };
  }
}
