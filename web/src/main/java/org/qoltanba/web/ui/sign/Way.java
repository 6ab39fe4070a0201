package org.qoltanba.web.ui.sign;

import java.util.Locale;

/** How a party signs at the screen. */
public enum Way {
  /** With the party's key that the service keeps. */
  KEPT,
  /** With a key that is opened in the browser and stays there. */
  OWN,
  /** On the screen, without a certificate, under the organisation's seal. */
  DRAWN;

  /** The word for it in bundles. */
  public String getWord() {
    return name().toLowerCase(Locale.ROOT);
  }
}
