package io.cardfolio.network;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.channels.SocketChannel;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// Every way out is closed while tests run; were it not, the other tests would show nothing.
class ClosedNetworkTest {
  private static final InetSocketAddress HERE =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 9);

  @Test
  void everyWayOutIsClosed() {
    assertClosed(() -> new Socket().connect(HERE));
    assertClosed(() -> new ServerSocket(0).close());
    assertClosed(() -> SocketChannel.open(HERE).close());
    assertClosed(() -> HttpClient.newHttpClient().close());
    assertClosed(() -> URI.create("http://127.0.0.1:9/").toURL().openStream().close());
    assertClosed(() -> InetAddress.getAllByName("example.com"));
  }

  private static void assertClosed(ThrowingCallable wayOut) {
    assertThatThrownBy(wayOut)
        .isInstanceOf(NetworkOpened.class)
        .hasMessageStartingWith("Cardfolio opens no network connection, but something asked for ");
  }
}
