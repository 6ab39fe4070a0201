package org.qoltanba.validation.online;

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

class NamedHostsTest {

  private final List<URI> asked = new ArrayList<>();
  private final Network everyone =
      new Network() {
        @Override
        public byte[] get(URI from) {
          asked.add(from);
          return new byte[0];
        }

        @Override
        public byte[] post(URI to, String type, byte[] body) {
          return get(to);
        }
      };

  private final Network named =
      new NamedHosts(Set.of("ocsp.example", "CRL.example:8443"), everyone);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://ocsp.example",
        "https://ocsp.example/a?b",
        "HTTP://OCSP.EXAMPLE/",
        "https://crl.example:8443/list"
      })
  void whoIsNamedIsAsked(String address) throws IOException {
    named.get(URI.create(address));
    named.post(URI.create(address), "a/b", new byte[0]);
    assertEquals(2, asked.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/",
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://169.254.169.254/latest/",
        "http://ocsp.example.attacker.example/",
        "http://ocsp.example:22/",
        "http://crl.example/",
        "http://ocsp.example@127.0.0.1/",
        "http://user@ocsp.example/",
        "http://ocsp.example.",
        "ldap://ocsp.example/",
        "file:///etc/passwd",
        "jar:http://ocsp.example!/",
        "//ocsp.example/",
        "ocsp.example"
      })
  void nobodyElseIs(String address) {
    var uri = URI.create(address);
    assertThrows(IOException.class, () -> named.get(uri));
    assertThrows(IOException.class, () -> named.post(uri, "a/b", new byte[0]));
    assertEquals(List.of(), asked);
  }

  @Test
  void oneFileMayAskOnlySoOften() throws IOException {
    var few = new FewQuestions(2, named);
    var address = URI.create("http://ocsp.example/");
    few.get(address);
    few.post(address, "a/b", new byte[0]);
    assertThrows(IOException.class, () -> few.get(address));
    assertThrows(IOException.class, () -> few.post(address, "a/b", new byte[0]));
    assertEquals(2, asked.size());
  }
}
