package org.qoltanba.web.ui;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the addresses of pages may say besides the page. */
enum Parameter {
  ID(Form.UUID),
  DRAFT(Form.UUID),
  REPLACES(Form.UUID),
  KIND(Form.WORD);

  private final Pattern form;

  Parameter(Pattern form) {
    this.form = form;
  }

  /** Whether this is its name and that could be its value. */
  boolean takes(String name, String value) {
    return name().toLowerCase(Locale.ROOT).equals(name) && form.matcher(value).matches();
  }

  /** Neither has a letter that means something in an address. */
  private static final class Form {

    private static final Pattern UUID =
        Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,63}");
  }
}
