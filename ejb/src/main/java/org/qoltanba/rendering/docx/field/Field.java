package org.qoltanba.rendering.docx.field;

import java.util.Optional;
import java.util.function.Predicate;
import org.qoltanba.rendering.look.TextLook;
import org.qoltanba.rendering.ooxml.Measure;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Inline;
import org.qoltanba.rendering.paper.Inline.Link;
import org.qoltanba.rendering.paper.Inline.PageNumber;

/** A field that is being read: first its instruction, then the result that the file keeps. */
final class Field {

  private final StringBuilder code = new StringBuilder();
  private final Xml form;
  private TextLook look;
  private boolean looksLikeResult;
  private boolean inResult;
  private Instruction instruction = new Instruction(java.util.List.of());
  private PageNumber.Kind number;
  private Link link = Link.NONE;

  /**
   * @param form what a form field holds, or null
   */
  Field(TextLook look, Xml form) {
    this.look = look;
    this.form = form;
  }

  void instruct(String text) {
    if (!inResult) {
      code.append(text);
    }
  }

  /**
   * @param bookmarks which there are
   */
  void beginResult(Predicate<String> bookmarks) {
    inResult = true;
    instruction = Instruction.of(code.toString());
    number = number(bookmarks);
    link = link(bookmarks);
  }

  private PageNumber.Kind number(Predicate<String> bookmarks) {
    return switch (instruction.name()) {
      case "PAGE" -> PageNumber.Kind.PAGE;
      case "NUMPAGES" -> PageNumber.Kind.PAGES;
      case "SECTIONPAGES" -> PageNumber.Kind.SECTION_PAGES;
      case "PAGEREF" -> bookmarks.test(instruction.argument()) ? PageNumber.Kind.PAGE_OF : null;
      default -> null;
    };
  }

  private Link link(Predicate<String> bookmarks) {
    String place = "";
    if (instruction.name().equals("HYPERLINK")) {
      if (!instruction.argument().isEmpty()) {
        return new Link(address(), true);
      }
      place = instruction.after("\\l");
    } else if (instruction.name().endsWith("REF") && instruction.has("\\h")) {
      place = instruction.argument();
    }
    return bookmarks.test(place) ? new Link(place, false) : Link.NONE;
  }

  private String address() {
    String anchor = instruction.after("\\l");
    return instruction.argument() + (anchor.isEmpty() ? "" : "#" + anchor);
  }

  boolean inResult() {
    return inResult;
  }

  /** Whether the result that the file keeps is printed. */
  boolean printsResult() {
    return inResult && number == null;
  }

  Link link() {
    return link;
  }

  /** A page's number looks like the beginning of the result that it stands for. */
  void looksLike(TextLook result) {
    if (inResult && !looksLikeResult) {
      look = result;
      looksLikeResult = true;
    }
  }

  /**
   * @param around the link that the field stands in
   */
  Optional<Inline> instead(Link around) {
    if (number != null) {
      String bookmark = number == PageNumber.Kind.PAGE_OF ? instruction.argument() : "";
      return Optional.of(new PageNumber(number, bookmark, look, link.leads() ? link : around));
    }
    if (form != null && form.child("w:checkBox") != null) {
      return Optional.of(new Inline.Words(ticked() ? "\u2612" : "\u2610", look, around));
    }
    return Optional.empty();
  }

  private boolean ticked() {
    Xml box = form.child("w:checkBox");
    Xml checked = box.child("w:checked");
    return Measure.on(checked == null ? box.child("w:default") : checked);
  }

  /** A word for what of it can't be kept; empty where nothing is lost. */
  String lost() {
    return switch (instruction.name()) {
      case "PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF" ->
          instruction.words().stream().allMatch(Field::leavesFormat) ? "" : "page-number-format";
      case "LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "EQ", "ADVANCE" ->
          "field-" + instruction.name().toLowerCase(java.util.Locale.ROOT);
      default -> "";
    };
  }

  private static boolean leavesFormat(String word) {
    return switch (word.toLowerCase(java.util.Locale.ROOT)) {
      case "roman", "alphabetic", "ordinal", "cardtext", "ordtext", "arabicdash" -> false;
      default -> !word.equals("\\#");
    };
  }
}
