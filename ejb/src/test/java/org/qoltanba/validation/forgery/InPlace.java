package org.qoltanba.validation.forgery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Attacks that exchange bytes of what was signed, or of the signature itself. */
final class InPlace {

  private static final Pattern RANGE =
      Pattern.compile("/ByteRange \\[(\\d+) (\\d+) (\\d+) (\\d+)\\]");

  private InPlace() {}

  static List<Forgery> all() {
    var all = new ArrayList<Forgery>();
    add(all, "byte range gone", "byte-range-form", b -> exchanged(b, "/ByteRange", "/Bytexxxxx"));
    add(all, "byte range negative", "byte-range-form", InPlace::negative);
    add(all, "byte range of zeros", "byte-range-form", b -> range(b, "0 0 0 0"));
    add(all, "byte range from elsewhere", "byte-range-form", b -> range(b, "1 1 2 2"));
    add(all, "byte range twice", "pdf-key-twice", InPlace::twice);
    add(all, "byte range ends early", "byte-range-end", InPlace::early);
    add(all, "contents gone", "byte-range-gap", b -> exchanged(b, "/Contents <", "/Contentx <"));
    add(all, "contents of zeros", "contents-no-cms", InPlace::zeros);
    add(all, "contents of another signature", "", InPlace::foreign);
    add(all, "data behind the CMS", "contents-padding", InPlace::padding);
    add(
        all,
        "sub-filter unknown",
        "",
        b -> exchanged(b, "/ETSI.CAdES.detached", "/ETSI.CAdES.xxxxxxxx"));
    add(all, "signed bytes moved behind a larger gap", "pdf-syntax", InPlace::wrapped);
    add(all, "bit of the text flipped", "", InPlace::flippedText);
    add(all, "bit of the signature flipped", "", InPlace::flippedSignature);
    return all;
  }

  private static void add(
      List<Forgery> all, String name, String reason, UnaryOperator<byte[]> attack) {
    all.add(new Forgery(name, reason, attack));
  }

  private static byte[] exchanged(byte[] signed, String old, String now) {
    return new Victim(signed).exchanged(old, now);
  }

  private static MatchResult lastRange(String text) {
    var ranges = RANGE.matcher(text).results().toList();
    return ranges.get(ranges.size() - 1);
  }

  private static byte[] range(byte[] signed, String numbers) {
    var old = lastRange(new Victim(signed).text()).group();
    var now =
        ("/ByteRange [" + numbers + "]" + " ".repeat(old.length())).substring(0, old.length());
    return exchanged(signed, old, now);
  }

  private static byte[] negative(byte[] signed) {
    var range = lastRange(new Victim(signed).text());
    return range(signed, "0 -" + range.group(2).substring(1) + " " + range.group(3) + " 9");
  }

  private static byte[] early(byte[] signed) {
    var range = lastRange(new Victim(signed).text());
    int length = Integer.parseInt(range.group(4)) - 30;
    return range(signed, "0 " + range.group(2) + " " + range.group(3) + " " + length);
  }

  private static byte[] twice(byte[] signed) {
    var text = new Victim(signed).text();
    var range = lastRange(text).group();
    int at =
        text.lastIndexOf("/Name (") < 0 ? text.lastIndexOf("/Name <") : text.lastIndexOf("/Name (");
    int end = text.indexOf('\n', at);
    var now = "/ByteRange [0 1 2 3]";
    var name = text.substring(at, end);
    return name.length() < now.length() || range.isEmpty()
        ? exchanged(signed, "/Filter /Adobe.PPKLite", "/ByteRange [0 1 2 3]  ")
        : exchanged(signed, name, (now + " ".repeat(name.length())).substring(0, name.length()));
  }

  private static int contents(String text) {
    return text.lastIndexOf("/Contents <") + "/Contents <".length();
  }

  private static byte[] zeros(byte[] signed) {
    var text = new Victim(signed).text();
    var forged = signed.clone();
    Arrays.fill(forged, contents(text), text.indexOf('>', contents(text)), (byte) '0');
    return forged;
  }

  /** The first signature's contents stand in the second's place. */
  private static byte[] foreign(byte[] signed) {
    var text = new Victim(signed).text();
    int first = text.indexOf("/Contents <") + "/Contents <".length();
    int length =
        Math.min(
            text.indexOf('>', first) - first, text.indexOf('>', contents(text)) - contents(text));
    var forged = signed.clone();
    System.arraycopy(signed, first, forged, contents(text), length);
    return forged;
  }

  private static byte[] padding(byte[] signed) {
    int end = new Victim(signed).text().indexOf('>', contents(new Victim(signed).text()));
    var forged = signed.clone();
    forged[end - 1] = '7';
    return forged;
  }

  /**
   * Signature wrapping: what the signature covers behind its contents is moved further back, and
   * the attacker's own range and objects stand in the larger gap.
   */
  private static byte[] wrapped(byte[] signed) {
    var text = new Victim(signed).text();
    var range = lastRange(text);
    int gap = Integer.parseInt(range.group(3));
    var own = "\n/ByteRange [0 %s %010d %s]>>\nendobj\n99 0 obj\n<<>>\nendobj\n";
    int moved = gap + own.formatted(range.group(2), 0, range.group(4)).length();
    var forged =
        text.substring(0, gap)
            + own.formatted(range.group(2), moved, range.group(4))
            + text.substring(gap);
    return forged.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] flippedText(byte[] signed) {
    var forged = signed.clone();
    forged[new Victim(signed).text().indexOf("/Producer (Apache") + 12] ^= 1;
    return forged;
  }

  private static byte[] flippedSignature(byte[] signed) {
    var text = new Victim(signed).text();
    int behind =
        text.substring(contents(text), text.indexOf('>', contents(text)))
            .replaceAll("0+$", "")
            .length();
    var forged = signed.clone();
    int at = contents(text) + behind - 5;
    forged[at] = (byte) (forged[at] == '1' ? '2' : '1');
    return forged;
  }
}
