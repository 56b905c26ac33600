package io.cardfolio.network;

import java.io.Serial;

/// Something has tried to use the network. It is an error, so that nobody goes on without.
public final class NetworkOpened extends AssertionError {
  @Serial private static final long serialVersionUID = 1;

  NetworkOpened(String what) {
    super("Cardfolio opens no network connection, but something asked for " + what);
  }
}
