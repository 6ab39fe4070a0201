package org.qoltanba.web.ui.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.qoltanba.web.ui.Page;
import org.qoltanba.web.ui.Sentences;
import org.qoltanba.web.ui.Wanted;

/** Signing in by name and password, and out. */
@Named
@RequestScoped
public class Entry {

  private static final String REDIRECT = "?faces-redirect=true";

  private HttpServletRequest request;
  private Sentences sentences;
  private String name;
  private String password;
  private String page;

  protected Entry() {}

  @Inject
  public Entry(HttpServletRequest request, Sentences sentences) {
    this.request = request;
    this.sentences = sentences;
    this.page = request.getParameter("page");
  }

  /**
   * Signs in under a new session id, so that nobody knows it who knew the old one.
   *
   * @return the page that was wanted, or null where nobody has that name and password
   */
  public String enter() {
    try {
      request.login(name, password);
    } catch (ServletException e) {
      sentences.refuse("entry.refused");
      return null;
    }
    request.changeSessionId();
    Optional<Wanted> wanted = Wanted.of(page);
    String after = wanted.map(one -> one.query("&")).orElse("");
    return wanted.map(Wanted::page).orElse(Page.FIND).getPath() + REDIRECT + after;
  }

  /** Signs out. */
  public String leave() throws ServletException {
    request.logout();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    return Page.ENTRY + REDIRECT;
  }

  /** Whether one signs in elsewhere, with the provider of OpenID Connect. */
  public boolean isElsewhere() {
    return PageGate.byProvider(request);
  }

  /** The page that was wanted, below the application's root; asking for it signs in elsewhere. */
  public String getWanted() {
    return Wanted.pathOf(page);
  }

  /** Whether someone is signed in. */
  public boolean isSigned() {
    return request.getUserPrincipal() != null;
  }

  /** The account's name, or the empty text. */
  public String getAccount() {
    return isSigned() ? request.getUserPrincipal().getName() : "";
  }

  /** The page at hand, in the words of {@link Page#getPath}. */
  public String getPath() {
    return request.getServletPath();
  }

  /** Where to sign in again, below the application's root, when the session has ended. */
  public String getAgain() {
    return Wanted.again(request);
  }

  /** The pages of the menu. */
  public List<Page> getPages() {
    return Page.of(request);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  /** Never shown again. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** The page that was wanted, in the words of {@link Wanted#entry}. */
  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
