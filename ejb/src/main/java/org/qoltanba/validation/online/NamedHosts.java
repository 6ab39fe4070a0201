package org.qoltanba.validation.online;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks only hosts that the site has named: a file of anyone's making must not choose whom this
 * server asks.
 */
public final class NamedHosts implements Network {

  private final Set<String> hosts;
  private final Network network;

  /**
   * @param hosts each a name, or a name with a port where that is not the usual one
   * @param network follows no redirections, which would lead to other hosts
   */
  public NamedHosts(Set<String> hosts, Network network) {
    this.hosts =
        hosts.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    this.network = network;
  }

  @Override
  public byte[] get(URI from) throws IOException {
    check(from);
    return network.get(from);
  }

  @Override
  public byte[] post(URI to, String type, byte[] body) throws IOException {
    check(to);
    return network.post(to, type, body);
  }

  private void check(URI address) throws IOException {
    boolean ofTheWeb =
        "http".equalsIgnoreCase(address.getScheme())
            || "https".equalsIgnoreCase(address.getScheme());
    if (!ofTheWeb || address.getHost() == null || address.getRawUserInfo() != null) {
      throw new IOException("no address of the web");
    }
    var host = address.getHost().toLowerCase(Locale.ROOT);
    if (!hosts.contains(address.getPort() < 0 ? host : host + ":" + address.getPort())) {
      throw new IOException("a host that nobody has named");
    }
  }
}
