package org.qoltanba.signing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.qoltanba.document.Content;

/**
 * A file with a signature whose value is still missing: all else stands, and is what will be
 * signed.
 *
 * @param gap where the value belongs: the first byte of its hexadecimal digits
 * @param reserve how many bytes the value may have, at two digits each
 */
record PreparedRevision(byte[] file, int gap, int reserve) {

  /** All but the value and the brackets round it (ISO 32000-1, 12.8.1). */
  InputStream content() {
    int after = gap + 2 * reserve + 1;
    return new SequenceInputStream(
        new ByteArrayInputStream(file, 0, gap - 1),
        new ByteArrayInputStream(file, after, file.length - after));
  }

  /** The signed file, or empty where the value has no room. */
  Optional<Content> with(byte[] cms) {
    if (cms.length > reserve) {
      return Optional.empty();
    }
    byte[] digits = HexFormat.of().formatHex(cms).getBytes(StandardCharsets.US_ASCII);
    byte[] signed = file.clone();
    System.arraycopy(digits, 0, signed, gap, digits.length);
    return Optional.of(new Content(signed));
  }
}
