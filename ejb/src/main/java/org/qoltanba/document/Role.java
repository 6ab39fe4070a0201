package org.qoltanba.document;

import java.util.Locale;

/** What an account may be; an account may have several. */
public enum Role {
  LAWYER,
  DIRECTOR,
  CLERK,
  /** Another system, calling by REST, SOAP or the queue. */
  SYSTEM,
  /** Reads everything of its organisation, changes nothing. */
  AUDITOR,
  /** Runs the service; does not see the papers. */
  ADMIN;

  /** The name that the container knows the role by: {@code lawyer}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
