package org.qoltanba.rendering.docx.foundation;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qoltanba.rendering.ooxml.WordFile;

/** The foundations that were used last; safe for threads. */
public final class Foundations {

  static final int BOUND = 64;

  private static final List<String> PARTS = List.of("styles", "numbering", "theme", "settings");

  private final Map<String, Foundation> byDigest = new LinkedHashMap<>(16, 0.75f, true);

  /** The file's foundation: the same for files that share the parts it is made of. */
  public Foundation of(WordFile file) {
    String digest = digest(file);
    synchronized (byDigest) {
      Foundation known = byDigest.get(digest);
      if (known != null) {
        return known;
      }
    }
    // Two threads may both read it: that costs less than one that waits for a stranger's file.
    Foundation read = Foundation.read(file);
    synchronized (byDigest) {
      byDigest.put(digest, read);
      if (byDigest.size() > BOUND) {
        byDigest.remove(byDigest.keySet().iterator().next());
      }
    }
    return read;
  }

  private static String digest(WordFile file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String kind : PARTS) {
        byte[] part = file.ofMain(kind).flatMap(file::part).orElse(new byte[0]);
        // Its length first, so that no bytes can wander from one part to the next.
        digest.update(ByteBuffer.allocate(4).putInt(part.length).flip());
        digest.update(part);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
