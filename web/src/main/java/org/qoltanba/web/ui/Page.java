package org.qoltanba.web.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of the workspace, in the order of its menu. */
public enum Page {
  FILL,
  CHECK;

  /** Where the pages are, below the application's root. */
  public static final String FOLDER = "/app/";

  /** The page to sign in on, which is in no menu. */
  public static final String ENTRY = FOLDER + "entry.xhtml";

  /** The page that says that something failed. */
  public static final String FAILURE = FOLDER + "failure.xhtml";

  /** The word for it in addresses and bundles. */
  public String getWord() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String getPath() {
    return FOLDER + getWord() + ".xhtml";
  }

  public static Optional<Page> of(String word) {
    return Stream.of(values()).filter(page -> page.getWord().equals(word)).findFirst();
  }

  /** The page at that address, below the application's root. */
  public static Optional<Page> at(String path) {
    return Stream.of(values()).filter(page -> page.getPath().equals(path)).findFirst();
  }
}
