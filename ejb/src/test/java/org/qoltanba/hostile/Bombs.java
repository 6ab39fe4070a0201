package org.qoltanba.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips that are not what they seem. */
final class Bombs {

  private static final int LOCAL_HEADER_SIZES = 18;

  private Bombs() {}

  /** A zip whose one entry holds so many megabytes of zeros. */
  static byte[] deep(String entry, int megabytes) {
    return written(
        zip -> {
          zip.putNextEntry(new ZipEntry(entry));
          byte[] zeros = new byte[1 << 20];
          for (int i = 0; i < megabytes; i++) {
            zip.write(zeros);
          }
        });
  }

  /** A zip of so many entries with so many bytes each. */
  static byte[] wide(String prefix, String suffix, int entries, int bytes) {
    return written(
        zip -> {
          for (int i = 0; i < entries; i++) {
            zip.putNextEntry(new ZipEntry(prefix + i + suffix));
            zip.write(new byte[bytes]);
          }
        });
  }

  /** A sound file but for one entry, in which a text stands so many times. */
  static byte[] repeated(HostileFile file, String entry, String unit, int times) {
    String[] around = HostileFile.text(file.entries().get(entry)).split("REPEATED");
    return written(
        zip -> {
          for (var other : file.entries().entrySet()) {
            zip.putNextEntry(new ZipEntry(other.getKey()));
            if (!other.getKey().equals(entry)) {
              zip.write(other.getValue());
              continue;
            }
            zip.write(around[0].getBytes(UTF_8));
            for (int i = 0; i < times; i++) {
              zip.write(unit.getBytes(UTF_8));
            }
            zip.write(around[1].getBytes(UTF_8));
          }
        });
  }

  /** A zip in a zip in a zip, with a bomb at the heart. */
  static byte[] nested(String entry) {
    byte[] inner = deep("bomb", 100);
    for (int i = 0; i < 10; i++) {
      inner = HostileFile.zip(Map.of("inner.zip", inner));
    }
    return HostileFile.zip(Map.of(entry, inner));
  }

  /** An entry stored under a size that it does not have. */
  static byte[] lying(String entry, int claimed) {
    byte[] zip =
        written(
            out -> {
              var stored = new ZipEntry(entry);
              byte[] content = "small".getBytes(UTF_8);
              var crc = new java.util.zip.CRC32();
              crc.update(content);
              stored.setMethod(ZipEntry.STORED);
              stored.setSize(content.length);
              stored.setCrc(crc.getValue());
              out.putNextEntry(stored);
              out.write(content);
            });
    for (int i = 0; i < 8; i++) {
      zip[LOCAL_HEADER_SIZES + i] = (byte) (claimed >> (8 * (i % 4)));
    }
    return zip;
  }

  /** Entries of one name, which zip writers do not make: one of two same-sized names is renamed. */
  static byte[] twice(String name, byte[] content) {
    String other = name.substring(0, name.length() - 1) + "~";
    byte[] zip =
        written(
            out -> {
              for (String each : new String[] {name, other}) {
                out.putNextEntry(new ZipEntry(each));
                out.write(content);
                out.closeEntry();
              }
            });
    return replaced(zip, other, name);
  }

  /** The same bytes with each place of a name changed to another of the same length. */
  static byte[] replaced(byte[] zip, String from, String to) {
    var latin = java.nio.charset.StandardCharsets.ISO_8859_1;
    return new String(zip, latin).replace(from, to).getBytes(latin);
  }

  interface Writing {
    void to(ZipOutputStream zip) throws IOException;
  }

  static byte[] written(Writing writing) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      writing.to(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] joined(byte[] first, byte[] second) {
    byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
