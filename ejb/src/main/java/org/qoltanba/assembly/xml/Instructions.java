package org.qoltanba.assembly.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;

/**
 * The fields of a part (ISO/IEC 29500-1, clause 17.16.5), of which only those may stand that count,
 * number, refer or date. Others start programs (DDEAUTO), bring in files that nobody has checked
 * (INCLUDETEXT, LINK, DATABASE), run macros (MACROBUTTON), ask whoever opens the paper (FILLIN), or
 * put another field's name together out of pieces (QUOTE, SET).
 */
final class Instructions {

  private static final Set<String> HARMLESS =
      Set.of(
          ("PAGE NUMPAGES SECTION SECTIONPAGES PAGEREF REF NOTEREF STYLEREF TOC TC TOA TA XE INDEX"
                  + " SEQ LISTNUM AUTONUM AUTONUMLGL AUTONUMOUT HYPERLINK DATE TIME CREATEDATE"
                  + " SAVEDATE PRINTDATE EDITTIME AUTHOR LASTSAVEDBY TITLE SUBJECT KEYWORDS"
                  + " COMMENTS DOCPROPERTY FILENAME FILESIZE NUMCHARS NUMWORDS REVNUM USERNAME"
                  + " USERINITIALS USERADDRESS SYMBOL EQ ADVANCE IF COMPARE FORMTEXT FORMCHECKBOX"
                  + " FORMDROPDOWN MERGEFIELD BIBLIOGRAPHY CITATION SHAPE PRIVATE =")
              .split(" "));

  private final String part;
  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private boolean reading;

  Instructions(String part) {
    this.part = part;
  }

  void start(StartElement start) {
    String name = start.getName().getLocalPart();
    reading = name.equals("instrText");
    if (name.equals("fldSimple")) {
      check(attribute(start, "instr"));
    } else if (name.equals("fldChar")) {
      turn(attribute(start, "fldCharType"));
    }
  }

  void text(String text) {
    if (reading) {
      if (open.isEmpty()) {
        open.push(new StringBuilder());
      }
      open.peek().append(text);
    }
  }

  void end() {
    reading = false;
  }

  /** The fields that never end. */
  void endOfPart() {
    open.forEach(instruction -> check(instruction.toString()));
  }

  private void turn(String mark) {
    switch (mark) {
      case "begin" -> begin();
      case "separate" -> {
        if (!open.isEmpty()) {
          check(open.peek().toString());
        }
      }
      case "end" -> {
        if (!open.isEmpty()) {
          check(open.pop().toString());
        }
      }
      default -> {}
    }
  }

  private void begin() {
    // What it is then called is what the inner field gives.
    if (!open.isEmpty() && open.peek().toString().isBlank()) {
      throw new BrokenLayout("active-field", part);
    }
    open.push(new StringBuilder());
  }

  private void check(String instruction) {
    String text = instruction.strip();
    String name = text.startsWith("=") ? "=" : text.split("[\\s\\\\\"]", 2)[0];
    boolean tag = text.startsWith("{{");
    if (!text.isEmpty() && !tag && !HARMLESS.contains(name.toUpperCase(Locale.ROOT))) {
      throw new BrokenLayout("active-field", part);
    }
  }

  private static String attribute(StartElement start, String name) {
    Attribute attribute = start.getAttributeByName(new QName(Traces.W, name));
    return attribute == null ? "" : attribute.getValue();
  }
}
