package org.qoltanba.web.ui.fill;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.person.Consent;

/** What is typed of a consent on the page. */
public final class GivenConsent implements Serializable {

  private String number = "";
  private String given = "";
  private String until = "";
  private boolean seen;

  /**
   * @throws Refusal (unprocessable) for what is missing in it
   */
  Consent consent() {
    if (!seen) {
      throw Refusal.unprocessable(new Fault("/consent", "consent-unseen"));
    }
    return new Consent(
        Optional.of(number.strip()).filter(text -> !text.isEmpty()),
        day("/consent/given", given),
        day("/consent/until", until));
  }

  private static LocalDate day(String place, String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw Refusal.unprocessable(new Fault(place, "consent-day"));
    }
  }

  /** The register number of the paper; empty where the consent was signed elsewhere. */
  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = text(number);
  }

  /** A day as {@code yyyy-MM-dd}. */
  public String getGiven() {
    return given;
  }

  public void setGiven(String given) {
    this.given = text(given);
  }

  /** A day as {@code yyyy-MM-dd}. */
  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = text(until);
  }

  /** Whether whoever records it has seen the signed consent. */
  public boolean isSeen() {
    return seen;
  }

  public void setSeen(boolean seen) {
    this.seen = seen;
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }
}
