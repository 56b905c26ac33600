package io.cardfolio.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/// Asks nobody for the address of a machine. Java finds it as a service in the class path of the
/// tests.
public final class ClosedNames extends InetAddressResolverProvider {
  @Override
  public InetAddressResolver get(Configuration configuration) {
    InetAddressResolver own = configuration.builtinResolver();
    String self = configuration.lookupLocalHostName();
    return new InetAddressResolver() {
      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
          throws UnknownHostException {
        if (host.equals("localhost") || host.equals(self)) {
          return own.lookupByName(host, policy);
        }
        throw new NetworkOpened("the address of " + host);
      }

      @Override
      public String lookupByAddress(byte[] address) {
        throw new NetworkOpened("the name of an address");
      }
    };
  }

  @Override
  public String name() {
    return "closed";
  }
}
