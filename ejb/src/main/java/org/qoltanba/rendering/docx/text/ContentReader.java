package org.qoltanba.rendering.docx.text;

import java.util.List;
import org.qoltanba.rendering.docx.story.Losses;
import org.qoltanba.rendering.docx.story.Story;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Inline.Link;

/** Reads what stands in one paragraph: runs, and what may stand around them. */
final class ContentReader {

  private final RunReader runs;
  private final Inlines out;
  private final Story story;
  private final Losses losses;

  ContentReader(RunReader runs, Story story, Losses losses) {
    this.runs = runs;
    this.out = runs.out();
    this.story = story;
    this.losses = losses;
  }

  Inlines read(Xml element) {
    story.bookmarks().forEach(out::add);
    walk(element.children(), Link.NONE);
    return out;
  }

  /** Goes through what may stand around runs. */
  private void walk(List<Xml> elements, Link around) {
    for (Xml element : elements) {
      switch (element.name()) {
        case "w:r" -> runs.read(element, around);
        case "w:hyperlink" -> walk(element.children(), link(element, around));
        case "w:fldSimple" -> simpleField(element, around);
        case "w:sdt" -> walk(children(element.child("w:sdtContent")), around);
        case "w:ins", "w:moveTo", "w:smartTag", "w:customXml", "w:bdo", "w:dir" ->
            walk(element.children(), around);
        case "w:bookmarkStart" -> bookmark(element);
        case "m:oMath", "m:oMathPara" -> math(element, around);
        case "w:subDoc" -> losses.add("sub-document");
        default -> {
          // Proofing, comments' ends, and what was deleted.
        }
      }
    }
  }

  private static List<Xml> children(Xml element) {
    return element == null ? List.of() : element.children();
  }

  private Link link(Xml hyperlink, Link around) {
    Link own = story.link(hyperlink.get("r:id"), hyperlink.get("w:anchor"));
    return own.leads() ? own : around;
  }

  private void bookmark(Xml element) {
    story.bookmark(element.get("w:name", ""));
    story.bookmarks().forEach(out::add);
  }

  private void simpleField(Xml field, Link link) {
    story.fields().begin(runs.look(null), null);
    story.fields().instruct(field.get("w:instr", ""));
    story.fields().beginResult();
    walk(field.children(), link);
    story.fields().end(link).ifPresent(out::add);
  }

  private void math(Xml element, Link around) {
    losses.add("math");
    if (story.fields().printing()) {
      out.words(Characters.below(element, "m:t"), runs.look(null), around);
    }
  }
}
