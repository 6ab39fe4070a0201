package org.qoltanba.rendering.docx.text;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.rendering.look.ParagraphLook.TabStop;
import org.qoltanba.rendering.look.TextLook;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Inline.Link;
import org.qoltanba.rendering.paper.Inline.Words;

/** A paragraph's content as it is gathered: neighbours that look the same become one. */
final class Inlines {

  private final List<Inline> all = new ArrayList<>();
  private final List<TabStop> stops = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private TextLook look;
  private Link link = Link.NONE;

  void words(String text, TextLook itsLook, Link itsLink) {
    if (text.isEmpty()) {
      return;
    }
    if (!open.isEmpty() && !(itsLook.equals(look) && itsLink.equals(link))) {
      close();
    }
    look = itsLook;
    link = itsLink;
    open.append(text);
  }

  void add(Inline inline) {
    close();
    all.add(inline);
  }

  /** A tab stop that the content itself brings. */
  void stop(TabStop stop) {
    stops.add(stop);
  }

  List<TabStop> stops() {
    return stops;
  }

  List<Inline> all() {
    close();
    return all;
  }

  /** The words alone. */
  String text() {
    var text = new StringBuilder();
    for (Inline inline : all()) {
      if (inline instanceof Words words) {
        text.append(words.text());
      } else if (inline instanceof Inline.Tab || inline instanceof Inline.LineBreak) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  private void close() {
    if (!open.isEmpty()) {
      all.add(new Words(open.toString(), look, link));
      open.setLength(0);
    }
  }
}
