package org.qoltanba.web.ui.fill.talk;

import java.util.Optional;
import org.qoltanba.document.writing.PageChoice;
import org.qoltanba.form.Form;

/**
 * What the browser says was typed since it last said so.
 *
 * @param places JSON pointers into the request
 * @param texts one for each of the places
 * @param page the page that is shown, counted from 1
 * @param verbatim the place of a text that is to be left as it is typed; empty for none
 * @param at the place that is being typed in; empty for none
 */
public record Typed(String[] places, String[] texts, int page, String verbatim, String at) {

  /** Types it into the form. */
  public void into(Form form) {
    for (int i = 0; i < Math.min(places.length, texts.length); i++) {
      form.type(places[i], texts[i]);
    }
  }

  public boolean isNothing() {
    return places.length == 0;
  }

  public PageChoice choice() {
    return new PageChoice(page, Optional.of(at).filter(place -> !place.isEmpty()));
  }
}
