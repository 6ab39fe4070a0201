package org.qoltanba.web.guard;

import java.util.UUID;
import java.util.regex.Pattern;
import org.qoltanba.document.Refusal;

/** Ids of documents and of prepared signatures as callers write them. */
public final class DocumentIds {

  private static final Pattern FORM =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private DocumentIds() {}

  /**
   * @throws Refusal not found, where the text is no id at all
   */
  public static UUID of(String text) {
    return of(text, "unknown-document");
  }

  /**
   * @throws Refusal not found, where the text is no id at all
   */
  public static UUID ofPreparation(String text) {
    return of(text, "unknown-preparation");
  }

  /**
   * @throws Refusal not found, where the text is no id at all
   */
  public static UUID ofBatch(String text) {
    return of(text, "unknown-batch");
  }

  /**
   * @throws Refusal not found, where the text is no id at all
   */
  public static UUID ofPerson(String text) {
    return of(text, "unknown-person");
  }

  private static UUID of(String text, String unknown) {
    // UUID.fromString takes shorter groups too, and they would be another document's id.
    if (text == null || !FORM.matcher(text).matches()) {
      throw Refusal.notFound(unknown);
    }
    return UUID.fromString(text);
  }
}
