package io.cardfolio.network;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImplFactory;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// Closes the network to all tests, so that whichever opens a connection fails, wherever in the
/// program it comes from. JUnit finds it as a service.
public final class ClosedNetwork implements LauncherSessionListener {
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    try {
      close();
    } catch (IOException e) {
      // It is closed already: an earlier session of this process did it.
    }
  }

  @SuppressWarnings("deprecation") // Java offers no other way since it has no security manager.
  private static void close() throws IOException {
    SocketImplFactory none =
        () -> {
          throw new NetworkOpened("a socket");
        };
    Socket.setSocketImplFactory(none);
    ServerSocket.setSocketFactory(none);
  }
}
