package org.qoltanba.validation.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.qoltanba.signing.SignedPapers;

/** Files spoilt at random: the gate always answers. */
class DamageTest {

  private static final List<byte[]> SOUND = sound();
  private static final String HEX = "0123456789abcdef";
  private static final String SIGNS = "<>[]()/%0123456789 \n\0objRxreftrailerstreamnull";

  @Property(tries = 500)
  void whateverIsSpoiltThereIsAnAnswer(@ForAll int which, @ForAll Random random) {
    byte[] file = SOUND.get(Math.floorMod(which, SOUND.size())).clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      file = spoilt(file, random);
    }
    GateReport report = Gate.judge(file);
    // Whatever it is, it is the same each time.
    assertEquals(report.toString(), Gate.judge(file).toString());
  }

  @Property(tries = 500)
  void whateverIsSpoiltInASignatureThereIsAnAnswer(@ForAll int which, @ForAll Random random) {
    byte[] file = SOUND.get(Math.floorMod(which, SOUND.size())).clone();
    var gap = Gate.judge(file).signatures().get(0).gap();
    // Where its structure is, for the certificates behind it are read by others.
    int most = Math.min(120, gap.end() - gap.start() - 2);
    for (int i = random.nextInt(4); i >= 0; i--) {
      file[gap.start() + 1 + random.nextInt(most)] = (byte) HEX.charAt(random.nextInt(16));
    }
    GateReport report = Gate.judge(file);
    assertFalse(report.signatures().isEmpty());
    assertEquals(report.toString(), Gate.judge(file).toString());
  }

  /** Near the end, where the structure lies, as often as anywhere. */
  private static byte[] spoilt(byte[] file, Random random) {
    if (file.length < 2) {
      return file;
    }
    int near = Math.min(file.length, 3000);
    int at =
        random.nextBoolean() ? random.nextInt(file.length) : file.length - 1 - random.nextInt(near);
    switch (random.nextInt(4)) {
      case 0 -> file[at] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
      case 1 -> file[at] = (byte) random.nextInt();
      case 2 -> {
        int length = Math.min(random.nextInt(200), file.length - at);
        System.arraycopy(file, random.nextInt(file.length - length + 1), file, at, length);
      }
      default -> {
        return Arrays.copyOf(file, at);
      }
    }
    return file;
  }

  private static List<byte[]> sound() {
    try {
      return List.of(SignedPapers.signed(2), SignedPapers.compressed(1), SignedPapers.tagged(1));
    } catch (Exception e) {
      throw new IllegalStateException("no paper to spoil", e);
    }
  }
}
