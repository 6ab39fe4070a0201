package org.qoltanba.hostile;

import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.qoltanba.hostile.HostileFile.body;
import static org.qoltanba.hostile.HostileFile.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.rendering.EmfFile;

/** Pictures that are too large, or no pictures. */
@Tag("hostile")
class HostilePicturesTest {

  static Stream<Case> pictures() {
    String svg = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'>";
    String image = "<image width='9' height='9' x:href='" + Outside.address() + "'/></svg>";
    String entity = "<!DOCTYPE svg SYSTEM '" + Outside.address() + "'>";
    return Stream.of(
        shown("a PNG of 60,000 × 60,000", "too-large-picture", () -> claiming(60_000, 60_000)),
        shown("a PNG of a negative size", "too-large-picture", () -> claiming(-1, -1)),
        shown(
            "a PNG of 3,000 × 3,000 that is not there",
            "render-failed",
            () -> claiming(3_000, 3_000)),
        shown("a PNG of no size", "picture-form", () -> claiming(0, 9)),
        shown("a true PNG of 3,000 × 3,000", Case.HARMLESS, () -> drawn("png", 3_000)),
        shown("a true JPEG of 3,000 × 3,000", Case.HARMLESS, () -> drawn("jpg", 3_000)),
        shown("a true GIF of 500 × 500", Case.HARMLESS, () -> drawn("gif", 500)),
        shown("half a PNG", "render-failed", () -> half(drawn("png", 500))),
        shown("half a JPEG", Case.HARMLESS, () -> half(drawn("jpg", 500))),
        shown(
            "a true SVG",
            Case.HARMLESS,
            () -> (svg + "<path d='M0 0L9 9'/></svg>").getBytes(UTF_8)),
        shown("an SVG that fetches", "picture-form", () -> (svg + image).getBytes(UTF_8)),
        shown(
            "an SVG of a foreign type",
            "picture-form",
            () -> (entity + svg + "</svg>").getBytes(UTF_8)),
        shown(
            "PostScript",
            "picture-form",
            () -> "%!PS-Adobe-3.0 EPSF-3.0\n(/etc/passwd) (r) file".getBytes(UTF_8)),
        shown("an EMF", "picture-form", () -> new byte[] {1, 0, 0, 0, 108, 0, 0, 0}),
        shown("a true EMF", Case.HARMLESS, () -> EmfFile.empty().rectangle(1, 1, 9, 9).bytes()),
        shown("an EMF that is no more than its mark", Case.HARMLESS, () -> marked()),
        shown("an EMF of a billion dots", Case.HARMLESS, () -> dotted()),
        shown("a WMF", "picture-form", () -> new byte[100]),
        shown("noise", "picture-form", () -> new Mutator(5).noise(100_000)),
        shown("nothing", "picture-form", () -> new byte[0]));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void endsInATypedErrorOrHarmsNobody(Case hostile) {
    Trial.of(hostile);
  }

  private static Case shown(String name, String code, Supplier<byte[]> bytes) {
    return Case.of(
        name,
        code,
        () -> body(picture("r:embed")).part("rIdP", "image", "media/p.png", bytes.get()).content(),
        docx -> Workroom.render(docx, Map.of()));
  }

  private static byte[] claiming(int width, int height) {
    byte[] png = drawn("png", 8);
    ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
    var crc = new java.util.zip.CRC32();
    crc.update(png, 12, 17);
    ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
    return png;
  }

  private static byte[] marked() {
    var file = new byte[200];
    ByteBuffer.wrap(file).putInt(40, 0x20454d46);
    return file;
  }

  private static byte[] dotted() {
    var header = new byte[40];
    ByteBuffer.wrap(header).order(LITTLE_ENDIAN).putInt(40).putInt(32_000).putInt(32_000);
    ByteBuffer.wrap(header).order(LITTLE_ENDIAN).putInt(12, 0x00180001);
    return EmfFile.empty()
        .record(81, 0, 0, 0, 0, 0, 0, 0, 0, 9, 9, 80, 40, 80, 40, 0, 0x00CC0020, 9, 9, header)
        .bytes();
  }

  private static byte[] half(byte[] picture) {
    return Arrays.copyOf(picture, picture.length / 2);
  }

  private static byte[] drawn(String format, int side) {
    boolean png = format.equals("png");
    var image =
        new BufferedImage(
            side, side, png ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_BYTE_GRAY);
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
