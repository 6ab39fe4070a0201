package org.qoltanba.signing.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHostsTest {

  private final List<URI> asked = new ArrayList<>();
  private final Wire hosts = new PublicHosts(new Remembering(), Set.of("127.0.0.1:8081"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/ca.cer",
        "http://127.0.0.1:8082/ca.cer",
        "http://2130706433/ca.cer",
        "http://localhost:9990/management",
        "http://[::1]/ca.cer",
        "http://[::ffff:127.0.0.1]/ca.cer",
        "http://0.0.0.0/ca.cer",
        "http://10.1.2.3/ca.cer",
        "http://172.16.0.1/ca.cer",
        "http://192.168.1.1/ca.cer",
        "http://169.254.169.254/latest/meta-data",
        "http://100.64.0.1/ca.cer",
        "http://[fd00::1]/ca.cer",
        "http://[fe80::1]/ca.cer",
        "http://224.0.0.1/ca.cer",
        "http://8.8.8.8@127.0.0.1/ca.cer",
        "http://127.0.0.1:8081@8.8.8.8/ca.cer",
        "file:///etc/passwd",
        "mailto:ca@example.kz"
      })
  void nobodyInThisNetworkIsAsked(String address) {
    assertThrows(IOException.class, () -> hosts.get(URI.create(address)));
    assertThrows(IOException.class, () -> hosts.post(URI.create(address), "a/b", new byte[1]));
    assertEquals(List.of(), asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://8.8.8.8/ca.cer",
        "http://[2001:4860:4860::8888]/ca.cer",
        "http://100.128.0.1/ca.cer",
        "http://127.0.0.1:8081/ca.cer"
      })
  void publicAndNamedHostsAre(String address) throws IOException {
    hosts.get(URI.create(address));
    hosts.post(URI.create(address), "a/b", new byte[1]);
    assertEquals(List.of(URI.create(address), URI.create(address)), asked);
  }

  @Test
  void aHostThatNobodyKnowsIsNot() {
    assertThrows(IOException.class, () -> hosts.get(URI.create("http://nobody.invalid/ca.cer")));
  }

  private final class Remembering implements Wire {

    @Override
    public byte[] get(URI from) {
      asked.add(from);
      return new byte[1];
    }

    @Override
    public byte[] post(URI to, String type, byte[] body) {
      asked.add(to);
      return new byte[1];
    }
  }
}
