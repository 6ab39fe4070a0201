package org.qoltanba.signing.file;

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
public record PreparedRevision(byte[] file, int gap, int reserve) {

  /** All but the value and the brackets round it (ISO 32000-1, 12.8.1). */
  public InputStream content() {
    return new SequenceInputStream(
        new ByteArrayInputStream(file, 0, gap - 1),
        new ByteArrayInputStream(file, behind(), file.length - behind()));
  }

  /** The signed file, or empty where the value has no room. */
  public Optional<Content> with(byte[] value) {
    if (value.length > reserve) {
      return Optional.empty();
    }
    byte[] digits = HexFormat.of().formatHex(value).getBytes(StandardCharsets.US_ASCII);
    byte[] signed = file.clone();
    System.arraycopy(digits, 0, signed, gap, digits.length);
    return Optional.of(new Content(signed));
  }

  /** What the signature will cover, as its dictionary says it. */
  String byteRange() {
    return "[0 " + (gap - 1) + " " + behind() + " " + (file.length - behind()) + "]";
  }

  private int behind() {
    return gap + 2 * reserve + 1;
  }
}
