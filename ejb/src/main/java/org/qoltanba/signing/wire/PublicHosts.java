package org.qoltanba.signing.wire;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.Set;

/**
 * Asks hosts of the public network only, and those that the site has named: an address in a
 * certificate of anyone's making must not lead into the site's own network.
 */
public final class PublicHosts implements Wire {

  private final Wire wire;
  private final Set<String> named;

  /**
   * @param wire follows no redirections, which would lead anywhere
   * @param named hosts that may be asked wherever they are, each with its port if the address has
   *     one
   */
  public PublicHosts(Wire wire, Set<String> named) {
    this.wire = wire;
    this.named = Set.copyOf(named);
  }

  @Override
  public byte[] get(URI from) throws IOException {
    check(from);
    return wire.get(from);
  }

  @Override
  public byte[] post(URI to, String type, byte[] body) throws IOException {
    check(to);
    return wire.post(to, type, body);
  }

  private void check(URI address) throws IOException {
    if (address.getHost() == null || address.getRawUserInfo() != null) {
      throw new IOException("no address of the web: " + address);
    }
    if (named.contains(address.getRawAuthority())) {
      return;
    }
    // The platform keeps what it has looked up for longer than it takes to connect.
    for (InetAddress host : InetAddress.getAllByName(address.getHost())) {
      if (isPrivate(host)) {
        throw new IOException("an address of a private network: " + address);
      }
    }
  }

  private static boolean isPrivate(InetAddress host) {
    return host.isLoopbackAddress()
        || host.isAnyLocalAddress()
        || host.isLinkLocalAddress()
        || host.isSiteLocalAddress()
        || host.isMulticastAddress()
        || isShared(host);
  }

  /** Unique local addresses (RFC 4193) and those behind carriers' translation (RFC 6598). */
  private static boolean isShared(InetAddress host) {
    byte[] bytes = host.getAddress();
    return host instanceof Inet6Address
        ? (bytes[0] & 0xfe) == 0xfc
        : bytes[0] == 100 && (bytes[1] & 0xc0) == 0x40;
  }
}
