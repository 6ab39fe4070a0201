package org.qoltanba.validation.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qoltanba.samples.Sample;

class TrustAnchorsTest {

  @TempDir Path folder;

  @Test
  void aFileThatIsPutIntoTheFolderCountsAtOnce() throws Exception {
    var anchors = new TrustAnchors(List.of(), Optional.of(folder));
    assertEquals(0, anchors.current().size());
    copy("root.pem");
    assertEquals(1, anchors.current().size());
    assertSame(anchors.current(), anchors.current());
    Files.delete(folder.resolve("root.pem"));
    assertEquals(0, anchors.current().size());
  }

  @Test
  void aFileMayHoldSeveral() throws Exception {
    copy("chain.pem");
    var anchors = new TrustAnchors(List.of(), Optional.of(folder));
    assertEquals(2, anchors.current().size());
  }

  @Test
  void aFileThatHoldsNoneLeavesTheOthersTrusted() throws Exception {
    copy("root.pem");
    Files.writeString(folder.resolve("notes.txt"), "-----BEGIN CERTIFICATE-----\nno\n");
    var anchors = new TrustAnchors(List.of(), Optional.of(folder));
    assertEquals(1, anchors.current().size());
  }

  private void copy(String name) throws Exception {
    try (var in = Sample.class.getResourceAsStream(name)) {
      Files.copy(in, folder.resolve(name));
    }
  }
}
