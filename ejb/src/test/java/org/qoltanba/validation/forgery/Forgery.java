package org.qoltanba.validation.forgery;

import java.util.function.UnaryOperator;

/**
 * An attack on a signed file.
 *
 * @param reason the code of what must be found; empty where only cryptography can find it
 * @param attack makes the forged file of the signed one
 */
public record Forgery(String name, String reason, UnaryOperator<byte[]> attack) {

  public byte[] of(byte[] signed) {
    return attack.apply(signed);
  }

  @Override
  public String toString() {
    return name;
  }
}
