package org.qoltanba.rendering.word;

import java.math.BigInteger;

/** Word's measures in points: a twip is 1/20 point, an EMU 1/12700. */
final class Twips {

  private Twips() {}

  static double points(BigInteger twips) {
    return twips == null ? 0 : twips.doubleValue() / 20;
  }

  static double pointsOfEmu(long emu) {
    return emu / 12700.0;
  }
}
