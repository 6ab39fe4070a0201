package org.qoltanba.web.ui.fill.talk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.primefaces.PrimeFaces;
import org.qoltanba.document.writing.FieldMark;
import org.qoltanba.document.writing.PreviewPage;
import org.qoltanba.json.JsonText;

/** What fill.js is told after something was typed. */
public final class Answer {

  private final Map<String, Object> tree = new LinkedHashMap<>();
  private final List<Object> hints = new ArrayList<>();

  /** Under which address the draft is found again. */
  public Answer draft(String id) {
    tree.put("draft", id);
    return this;
  }

  /** The page with the places of its values. */
  public Answer page(PreviewPage page, Set<String> missing) {
    tree.put("picture", Base64.getEncoder().encodeToString(page.picture().bytes()));
    tree.put("page", page.page());
    tree.put("pages", page.pages());
    tree.put("marks", page.marks().stream().map(mark -> mark(mark, missing)).toList());
    return this;
  }

  private static Map<String, Object> mark(FieldMark mark, Set<String> missing) {
    return Map.of(
        "place", mark.pointer(),
        "box",
            Stream.of(mark.left(), mark.top(), mark.width(), mark.height())
                .map(Answer::part)
                .toList(),
        "missing", missing.contains(mark.pointer()));
  }

  private static BigDecimal part(double part) {
    return BigDecimal.valueOf(part).setScale(5, RoundingMode.HALF_UP);
  }

  /** Adds what is to be said at fields. */
  public Answer hints(List<Hint> more) {
    hints.addAll(more.stream().map(Hint::tree).toList());
    tree.put("hints", hints);
    return this;
  }

  /** Why there is no page. */
  public Answer notice(String sentence) {
    tree.put("notice", sentence);
    return this;
  }

  /** That the fields were written anew, and where to go on; the empty text is where one was. */
  public Answer rebuilt(String focus) {
    tree.put("rebuilt", true);
    tree.put("focus", focus);
    return this;
  }

  /** That there is a list of what is wrong to be read. */
  public Answer summary() {
    tree.put("summary", true);
    return this;
  }

  /** Adds it to the answer of the request. */
  public void send() {
    PrimeFaces.current().ajax().addCallbackParam("answer", json());
  }

  /** No text of it may end the CDATA section in which it stands. */
  String json() {
    return JsonText.of(tree).replace(">", "\\u003e");
  }
}
