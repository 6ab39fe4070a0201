package org.qoltanba.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a file; equal when their SHA-256 digests are. */
public final class Content {

  private final byte[] bytes;
  private final String sha256;

  /**
   * @param bytes the file; taken over, so the caller must not change it afterwards
   */
  public Content(byte[] bytes) {
    this.bytes = bytes;
    this.sha256 = HexFormat.of().formatHex(digest(bytes));
  }

  /** Lower-case hexadecimal digits, 64 of them. */
  public String sha256() {
    return sha256;
  }

  public int size() {
    return bytes.length;
  }

  /** The bytes themselves, not a copy: for reading only. */
  public byte[] bytes() {
    return bytes;
  }

  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Content content && content.sha256.equals(sha256);
  }

  @Override
  public int hashCode() {
    return sha256.hashCode();
  }

  @Override
  public String toString() {
    return "Content[" + bytes.length + " bytes, sha256 " + sha256 + "]";
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
