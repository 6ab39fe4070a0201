package org.qoltanba.web.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of the workspace; those with a place in its menu in its order. */
public enum Page {
  FIND(true),
  FILL(false),
  PAPER(false),
  SIGN(false),
  REGISTER(true),
  CHECK(true);

  /** Where the pages are, below the application's root. */
  public static final String FOLDER = "/app/";

  /** The page to sign in on, which is in no menu. */
  public static final String ENTRY = FOLDER + "entry.xhtml";

  /** The page that says that something failed. */
  public static final String FAILURE = FOLDER + "failure.xhtml";

  private final boolean listed;

  Page(boolean listed) {
    this.listed = listed;
  }

  /** Those in the menu; what is about one paper is reached from them. */
  public static List<Page> menu() {
    return Stream.of(values()).filter(page -> page.listed).toList();
  }

  /** The word for it in addresses and bundles. */
  public String getWord() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String getPath() {
    return FOLDER + getWord() + ".xhtml";
  }

  /** The page of the menu with that word. */
  public static Optional<Page> of(String word) {
    return menu().stream().filter(page -> page.getWord().equals(word)).findFirst();
  }

  /** The page at that address, below the application's root. */
  public static Optional<Page> at(String path) {
    return Stream.of(values()).filter(page -> page.getPath().equals(path)).findFirst();
  }
}
