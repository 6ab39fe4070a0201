package org.qoltanba.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qoltanba.document.Role;

/** The pages of the workspace; those with a place in its menu in its order. */
public enum Page {
  FIND(true),
  FILL(true, Role.LAWYER, Role.DIRECTOR, Role.CLERK, Role.SYSTEM),
  PAPER(false),
  SIGN(false),
  REGISTER(true, Role.LAWYER, Role.DIRECTOR, Role.CLERK, Role.SYSTEM, Role.AUDITOR),
  CHECK(true),
  PERSONS(true, Role.DIRECTOR, Role.AUDITOR),
  BATCH(true, Role.LAWYER, Role.DIRECTOR, Role.CLERK, Role.SYSTEM),
  TEMPLATES(true, Role.LAWYER, Role.ADMIN);

  /** Where the pages are, below the application's root. */
  public static final String FOLDER = "/app/";

  /** The page to sign in on, which is in no menu. */
  public static final String ENTRY = FOLDER + "entry.xhtml";

  /** The page that says that something failed. */
  public static final String FAILURE = FOLDER + "failure.xhtml";

  private final boolean listed;
  private final List<Role> roles;

  /**
   * @param listed in the menu; what is about one paper is reached from there
   * @param roles whose menu has it; everyone's where none is named
   */
  Page(boolean listed, Role... roles) {
    this.listed = listed;
    this.roles = List.of(roles);
  }

  /** The pages in the menu of whoever has signed in. */
  public static List<Page> of(HttpServletRequest request) {
    return Stream.of(values()).filter(page -> page.listed && page.isFor(request)).toList();
  }

  /** Whether some menu has it. */
  boolean isListed() {
    return listed;
  }

  /** Whether its address may say that. */
  boolean takes(String name, String value) {
    return parameters().stream().anyMatch(one -> one.takes(name, value));
  }

  private Set<Parameter> parameters() {
    return switch (this) {
      case PAPER, SIGN, BATCH, PERSONS -> Set.of(Parameter.ID);
      case FILL -> Set.of(Parameter.KIND, Parameter.DRAFT, Parameter.REPLACES);
      case TEMPLATES -> Set.of(Parameter.KIND);
      case FIND, REGISTER, CHECK -> Set.of();
    };
  }

  private boolean isFor(HttpServletRequest request) {
    return roles.isEmpty() || roles.stream().anyMatch(role -> request.isUserInRole(role.word()));
  }

  /** The word for it in addresses and bundles. */
  public String getWord() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String getPath() {
    return FOLDER + getWord() + ".xhtml";
  }

  /** The page with that word. */
  static Optional<Page> of(String word) {
    return Stream.of(values()).filter(page -> page.getWord().equals(word)).findFirst();
  }

  /** The page at that address, below the application's root. */
  static Optional<Page> at(String path) {
    return Stream.of(values()).filter(page -> page.getPath().equals(path)).findFirst();
  }
}
