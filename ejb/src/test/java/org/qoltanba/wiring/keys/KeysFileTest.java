package org.qoltanba.wiring.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.KeyRing;

class KeysFileTest {

  private static final String SEAL =
      """
      *.organisation.file = seal.p12
      *.organisation.alias = organisation
      *.organisation.password = SEAL_PASSWORD
      """;

  @TempDir private Path folder;

  @BeforeEach
  void layKeystores() throws IOException {
    copy(Sample.ORGANISATION, "seal.p12");
    copy(Sample.DIRECTOR, "director.p12");
  }

  @Test
  void eachKeyIsOfItsOrganisationAndParty() throws IOException {
    List<KeyRing.Entry> entries =
        read(
            SEAL
                + """
                astana-shelter.director.file = director.p12
                astana-shelter.director.alias = director
                astana-shelter.director.password = SEAL_PASSWORD
                """);
    assertEquals(
        List.of("*/organisation", "astana-shelter/director"),
        entries.stream().map(entry -> entry.organisation() + "/" + entry.party()).toList());
    assertTrue(entries.get(0).key().sample());
  }

  @Test
  void whatCantBeUsedIsNamedAndThePasswordIsNot() {
    assertNamed(SEAL.replace("seal.p12", "none.p12"), "none.p12");
    assertNamed(SEAL.replace("= organisation", "= nobody"), "seal.p12");
    assertNamed(SEAL.replace("SEAL_PASSWORD", "UNSET"), "UNSET");
    assertNamed(SEAL.replace("SEAL_PASSWORD", "WRONG_PASSWORD"), "seal.p12");
    assertNamed(SEAL.replace("*.organisation.alias = organisation", ""), "*.organisation.alias");
    assertNamed("organisation = seal.p12", "ORGANISATION.PARTY");
  }

  @Test
  void aTokenThatCantBeReachedIsNamedAndThePinIsNot() {
    String inToken = SEAL.replace("file = seal.p12", "library = /nowhere/libpkcs11.so");
    assertNamed(inToken, "/nowhere/libpkcs11.so");
    assertNamed(inToken + "*.organisation.chain = none.pem", "/nowhere/libpkcs11.so");
    assertNamed(inToken + "*.organisation.slot = first", "*.organisation.slot");
  }

  @Test
  void aRemoteServiceThatCantBeReachedIsNamedAndItsSecretsAreNot() {
    String remote = SEAL.replace("file = seal.p12", "service = https://localhost:1/csc/v2");
    assertNamed(remote, "*.organisation: /credentials/list does not answer");
    assertNamed(remote + "*.organisation.client = me", "*.organisation: /oauth2/token");
    assertNamed(remote + "*.organisation.pin = UNSET", "lacks UNSET");
    assertNamed(remote.replace("https", "http").replace("localhost", "b.example"), ".service");
  }

  private void assertNamed(String lines, String name) {
    var refused = assertThrows(IllegalArgumentException.class, () -> read(lines));
    assertTrue(refused.getMessage().contains(name), refused.getMessage());
    assertFalse(refused.getMessage().contains(Sample.PASSWORD), refused.getMessage());
  }

  private List<KeyRing.Entry> read(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("keys.properties"), lines);
    var environment = Map.of("SEAL_PASSWORD", Sample.PASSWORD, "WRONG_PASSWORD", "qoltanba");
    return new KeysFile(file, environment::get).read();
  }

  private void copy(Sample sample, String name) throws IOException {
    try (InputStream keys = sample.open()) {
      Files.copy(keys, folder.resolve(name));
    }
  }
}
