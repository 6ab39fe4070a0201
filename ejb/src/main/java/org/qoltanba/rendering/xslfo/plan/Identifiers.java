package org.qoltanba.rendering.xslfo.plan;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The identifiers of what is referred to. */
public final class Identifiers {

  private Identifiers() {}

  public static String paragraph(int number) {
    return "p" + number;
  }

  /** Bookmarks may have any characters, identifiers not. */
  public static String bookmark(String name) {
    return "b" + HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
  }
}
