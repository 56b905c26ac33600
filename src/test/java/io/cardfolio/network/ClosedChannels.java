package io.cardfolio.network;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/// Opens no channel to anywhere. Java finds it as a service in the class path of the tests.
public final class ClosedChannels extends SelectorProvider {
  @Override
  public DatagramChannel openDatagramChannel() {
    throw new NetworkOpened("a datagram channel");
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) {
    throw new NetworkOpened("a datagram channel");
  }

  @Override
  public Pipe openPipe() {
    throw new NetworkOpened("a pipe of channels");
  }

  @Override
  public AbstractSelector openSelector() {
    throw new NetworkOpened("a selector of channels");
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() {
    throw new NetworkOpened("a channel that others connect to");
  }

  @Override
  public SocketChannel openSocketChannel() {
    throw new NetworkOpened("a channel to another machine");
  }
}
