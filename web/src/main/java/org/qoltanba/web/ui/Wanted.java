package org.qoltanba.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A page of the workspace with the parameters that it knows, such as the paper's id. Whatever else
 * an address says is left out, so that it leads nowhere but to our own pages.
 *
 * @param parameters by name, of the form that {@link Page#takes} asks for
 */
public record Wanted(Page page, Map<String, String> parameters) {

  public Wanted {
    parameters = Map.copyOf(parameters);
  }

  /** The page that a request asks for, by its address alone: a form's fields are not looked at. */
  public static Optional<Wanted> of(HttpServletRequest request) {
    return Page.at(request.getServletPath()).map(page -> of(page, request.getQueryString()));
  }

  /**
   * @param text the page's word and the query, as {@link #entry} says them; may be null, or
   *     anything that someone has typed
   */
  public static Optional<Wanted> of(String text) {
    String[] parts = text == null ? new String[] {""} : text.split("\\?", 2);
    return Page.of(parts[0]).map(page -> of(page, parts.length > 1 ? parts[1] : null));
  }

  private static Wanted of(Page page, String query) {
    var known = new TreeMap<String, String>();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      String[] parts = pair.split("=", 2);
      String value = parts.length > 1 ? decoded(parts[1]) : "";
      if (page.takes(parts[0], value)) {
        known.putIfAbsent(parts[0], value);
      }
    }
    return new Wanted(page, known);
  }

  /** The empty text for what is no text at all, which no parameter takes. */
  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** In one word, to be carried through the page to sign in on: {@code paper?id=…}. */
  private String text() {
    return page.getWord() + query("?");
  }

  /**
   * Its parameters as the query of an address.
   *
   * @param before what stands before them where there are any
   */
  public String query(String before) {
    return parameters.isEmpty()
        ? ""
        : new TreeMap<>(parameters)
            .entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&", before, ""));
  }

  /**
   * The address, below the application's root, of what {@link #of(String)} finds, or of the first
   * page.
   */
  public static String pathOf(String text) {
    return of(text).orElse(new Wanted(Page.FIND, Map.of())).path();
  }

  private String path() {
    return page.getPath() + query("?");
  }

  /** What is asked for, in the form that {@link #of(String)} reads; empty where it is no page. */
  public static String text(HttpServletRequest request) {
    return of(request).map(Wanted::text).orElse("");
  }

  /** Where to sign in, below the application's root, before one gets what is asked for. */
  public static String entry(HttpServletRequest request) {
    return Page.ENTRY + "?page=" + URLEncoder.encode(text(request), StandardCharsets.UTF_8);
  }

  /** The same where a session has ended meanwhile, which is said there. */
  public static String again(HttpServletRequest request) {
    return entry(request) + "&ended=true";
  }
}
