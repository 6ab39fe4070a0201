package org.qoltanba.validation.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qoltanba.validation.gost.RefusingProvider;

class SiteProvidersTest {

  private static final String NAME = RefusingProvider.class.getName();

  @TempDir Path folder;

  @Test
  void aLibraryThatDeclaresItsProviderNeedsOnlyToBeThere() throws IOException {
    library(true);
    assertOurs(new SiteProviders(Optional.of(folder)).get());
  }

  @Test
  void anotherOneIsHelpedByTheNameOfItsClass() throws IOException {
    library(false);
    assertEquals(List.of(), new SiteProviders(Optional.of(folder)).get());
    Files.writeString(folder.resolve("providers.txt"), NAME + "\n\nno.such.Provider\n");
    assertOurs(new SiteProviders(Optional.of(folder)).get());
  }

  @Test
  void withoutAFolderThereIsNone() {
    assertEquals(List.of(), new SiteProviders(Optional.empty()).get());
  }

  /** Not the class of the tests' own loader, and not the server's business. */
  private static void assertOurs(List<Provider> providers) {
    assertEquals(List.of("Refusing"), providers.stream().map(Provider::getName).toList());
    assertNotSame(RefusingProvider.class, providers.get(0).getClass());
    assertNull(Security.getProvider("Refusing"));
  }

  private void library(boolean declared) throws IOException {
    try (var jar = new ZipOutputStream(Files.newOutputStream(folder.resolve("provider.jar")))) {
      for (String part : List.of("", "$Keys", "$Keys$1", "$Verifier")) {
        String entry = NAME.replace('.', '/') + part + ".class";
        try (var in = RefusingProvider.class.getResourceAsStream("/" + entry)) {
          put(jar, entry, in.readAllBytes());
        }
      }
      if (declared) {
        byte[] name = NAME.getBytes(StandardCharsets.UTF_8);
        put(jar, "META-INF/services/java.security.Provider", name);
      }
    }
  }

  private static void put(ZipOutputStream jar, String entry, byte[] content) throws IOException {
    jar.putNextEntry(new ZipEntry(entry));
    jar.write(content);
    jar.closeEntry();
  }
}
