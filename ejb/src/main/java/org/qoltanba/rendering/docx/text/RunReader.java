package org.qoltanba.rendering.docx.text;

import java.util.List;
import org.qoltanba.rendering.docx.foundation.Unsupported;
import org.qoltanba.rendering.docx.story.Place;
import org.qoltanba.rendering.docx.story.Story;
import org.qoltanba.rendering.look.ParagraphLook;
import org.qoltanba.rendering.look.TextLook;
import org.qoltanba.rendering.ooxml.Value;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Inline.Link;

/** Reads the runs of one paragraph: what is printed of them. */
final class RunReader {

  private final Tools tools;
  private final Story story;
  private final Place place;
  private final ParagraphLook paragraph;
  private final Inlines out = new Inlines();

  /** Of the run being read. */
  private Xml properties;

  private TextLook look;
  private Link around = Link.NONE;

  RunReader(Tools tools, Story story, Place place, ParagraphLook paragraph) {
    this.tools = tools;
    this.story = story;
    this.place = place;
    this.paragraph = paragraph;
  }

  /** What has been read so far. */
  Inlines out() {
    return out;
  }

  /**
   * How text looks that has these properties of its own.
   *
   * @param direct {@code w:rPr}, or null
   */
  TextLook look(Xml direct) {
    return tools
        .reading()
        .foundation()
        .styles()
        .text(direct, paragraph.role().style(), place.context());
  }

  /**
   * @param itsLink that the run stands in
   */
  void read(Xml run, Link itsLink) {
    around = itsLink;
    properties = run.child("w:rPr");
    look = look(properties);
    findLosses();
    List<Xml> content = run.children();
    for (int i = 0; i < content.size(); i++) {
      Xml item = content.get(i);
      if (item.is("w:fldChar")) {
        fieldCharacter(item);
      } else if (item.is("w:instrText")) {
        story.fields().instruct(item.text());
      } else if (isNote(item)) {
        i += note(item, content.subList(i + 1, content.size()));
      } else if (!look.hidden()) {
        story.fields().looksLike(look);
        if (story.fields().printing()) {
          print(item);
        }
      }
    }
  }

  private void fieldCharacter(Xml character) {
    switch (character.get("w:fldCharType", "")) {
      case "begin" -> story.fields().begin(look, character.child("w:ffData"));
      case "separate" -> story.fields().beginResult();
      case "end" -> story.fields().end(around).ifPresent(out::add);
      default -> {
        // Not a field's.
      }
    }
  }

  private void findLosses() {
    if (properties != null) {
      Unsupported unsupported = tools.reading().foundation().unsupported();
      unsupported.in(properties).forEach(tools.reading().losses()::add);
      Xml style = properties.child("w:rStyle");
      if (style != null) {
        unsupported.inStyle(style.get("w:val", "")).forEach(tools.reading().losses()::add);
      }
    }
  }

  private Link link() {
    return around.leads() ? around : story.fields().link();
  }

  private static boolean isNote(Xml item) {
    return item.is("w:footnoteReference") || item.is("w:endnoteReference");
  }

  /** Returns how many of the elements after it are its mark. */
  private int note(Xml reference, List<Xml> after) {
    var mark = new StringBuilder();
    if (Value.on(reference.get("w:customMarkFollows"))) {
      after.forEach(item -> mark.append(text(item)));
    }
    if (!look.hidden() && story.fields().printing()) {
      out.add(tools.notes().mark(reference, mark.toString(), look, place));
    }
    return mark.isEmpty() ? 0 : after.size();
  }

  /** The characters that an element stands for; empty for what is no text. */
  private String text(Xml item) {
    return switch (item.name()) {
      case "w:t" -> Characters.of(item, properties);
      case "w:sym" -> Characters.symbol(item);
      case "w:noBreakHyphen" -> Characters.NON_BREAKING_HYPHEN;
      case "w:softHyphen" -> Characters.SOFT_HYPHEN;
      case "w:footnoteRef", "w:endnoteRef" -> story.mark();
      default -> "";
    };
  }

  private void print(Xml item) {
    switch (item.name()) {
      case "w:t", "w:sym", "w:noBreakHyphen", "w:softHyphen", "w:footnoteRef", "w:endnoteRef" ->
          out.words(text(item), look, link());
      case "w:tab" -> out.add(new Inline.Tab(look, link()));
      case "w:ptab" -> alignedTab(item);
      case "w:br" -> out.add(lineBreak(item.get("w:type", "textWrapping")));
      case "w:cr" -> out.add(new Inline.LineBreak());
      case "w:pgNum" ->
          out.add(new Inline.PageNumber(Inline.PageNumber.Kind.PAGE, "", look, link()));
      case "w:drawing", "w:pict", "w:object" ->
          tools.drawings().read(item, story, place, link()).forEach(out::add);
      default -> unusual(item);
    }
  }

  private static Inline lineBreak(String type) {
    return switch (type) {
      case "page" -> new Inline.FlowBreak(true);
      case "column" -> new Inline.FlowBreak(false);
      default -> new Inline.LineBreak();
    };
  }

  private void alignedTab(Xml tab) {
    if (Unsupported.isLed(tab)) {
      tools.reading().losses().add("tab-leader");
    }
    out.stop(AlignedTab.stop(tab, paragraph.indents(), place));
    out.add(new Inline.Tab(look, link()));
  }

  private void unusual(Xml item) {
    switch (item.name()) {
      case "w:ruby" -> {
        tools.reading().losses().add("ruby");
        Xml base = item.child("w:rubyBase");
        out.words(base == null ? "" : Characters.below(base, "w:t"), look, link());
      }
      case "w:contentPart" -> tools.reading().losses().add("ink");
      default -> {
        // Where Word last broke a page, a comment's mark, a note's separator.
      }
    }
  }
}
