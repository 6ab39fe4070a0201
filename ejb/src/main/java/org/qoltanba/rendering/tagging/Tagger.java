package org.qoltanba.rendering.tagging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.apache.fop.accessibility.Accessibility;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.pdf.PDFStructElem;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/** Stands before FOP's builder of the structure tree and puts right what it is told. */
final class Tagger implements StructureTreeEventHandler {

  private static final String HEADING = "H";
  private static final int DEEPEST_HEADING = 6;

  /**
   * An element that has not ended.
   *
   * @param known whether the builder was told of it
   * @param element null where the builder made none
   * @param apart whether it parts the items before it from those behind it, if it gets content
   */
  private record Begun(
      boolean known, StructureTreeElement element, boolean apart, StructureTreeElement place) {}

  private final StructureTreeEventHandler builder;
  private final Groups groups = new Groups(this::make);
  private final NoteIds notes = new NoteIds();

  private final Deque<Begun> begun = new ArrayDeque<>();

  private int artifacts;
  private int heading;

  Tagger(StructureTreeEventHandler builder) {
    this.builder = builder;
  }

  @Override
  public void startPageSequence(Locale language, String role) {
    builder.startPageSequence(language, role);
  }

  @Override
  public void endPageSequence() {
    builder.endPageSequence();
  }

  @Override
  public StructureTreeElement startNode(
      String name, Attributes attributes, StructureTreeElement parent) {
    if (artifacts > 0 || Accessibility.ROLE_ARTIFACT.equalsIgnoreCase(Roles.of(attributes))) {
      artifacts++;
      return null;
    }
    StructureTreeElement place = parent == null ? place() : parent;
    if (Roles.isPlain(name, attributes)) {
      begun.push(new Begun(false, place, false, place));
      return place;
    }
    StructureTreeElement element = begin(name, attributes, place);
    begun.push(new Begun(true, element, Roles.isApart(name, attributes), place));
    if (Roles.isContent(name)) {
      parted();
    }
    return element;
  }

  /** What the next element stands in; FOP says so of few. */
  private StructureTreeElement place() {
    for (Begun around : begun) {
      if (around.element() != null) {
        return around.element();
      }
    }
    return null;
  }

  private void parted() {
    for (Begun around : begun) {
      if (around.apart()) {
        groups.close(around.place());
      }
    }
  }

  @Override
  public StructureTreeElement startImageNode(
      String name, Attributes attributes, StructureTreeElement parent) {
    return startNode(name, attributes, parent);
  }

  @Override
  public StructureTreeElement startReferencedNode(
      String name, Attributes attributes, StructureTreeElement parent) {
    return startNode(name, attributes, parent);
  }

  @Override
  public void endNode(String name) {
    if (artifacts > 0) {
      artifacts--;
    } else if (begun.pop().known()) {
      builder.endNode(name);
    }
  }

  private StructureTreeElement begin(
      String name, Attributes attributes, StructureTreeElement parent) {
    String role = Roles.of(attributes);
    int item = Roles.level(Roles.ITEM, role);
    if (item > 0) {
      return item(name, "L", item, parent);
    }
    if (role.equals(Roles.CONTENTS_ITEM)) {
      return item(name, "TOC", 1, parent);
    }
    if (role.equals(Roles.OF_ITEM)) {
      Attributes paragraph = Roles.with(attributes, "P");
      return builder.startNode(name, paragraph, groups.lastBody(parent));
    }
    StructureTreeElement element = builder.startNode(name, typed(name, attributes), parent);
    finish(element, attributes, parent);
    return element;
  }

  private StructureTreeElement item(
      String name, String list, int level, StructureTreeElement parent) {
    StructureTreeElement group = groups.listFor(list, level, parent);
    String type = list.equals("L") ? "LI" : Roles.CONTENTS_ITEM;
    StructureTreeElement item = builder.startNode(name, role(type), group);
    groups.item(item);
    return item;
  }

  private StructureTreeElement make(String type, StructureTreeElement parent) {
    StructureTreeElement element = builder.startNode("block", role(type), parent);
    builder.endNode("block");
    return element;
  }

  private Attributes typed(String name, Attributes attributes) {
    String role = Roles.of(attributes);
    int level = Roles.level(HEADING, role);
    if (level > 0) {
      heading = Math.min(DEEPEST_HEADING, Math.min(heading + 1, level));
      return Roles.with(attributes, HEADING + heading);
    }
    String type = role.isEmpty() ? Roles.byDefault(name) : role;
    return type.isEmpty() ? attributes : Roles.with(attributes, type);
  }

  private void finish(
      StructureTreeElement element, Attributes attributes, StructureTreeElement parent) {
    if (!(element instanceof PDFStructElem tag)) {
      return;
    }
    String language = Roles.language(attributes);
    if (!language.isEmpty()) {
      tag.setLanguage(Locale.forLanguageTag(language));
    }
    switch (String.valueOf(tag.getStructureType())) {
      case "Note" -> notes.identify(tag);
      case "LBody" -> groups.body(tag, parent);
      default -> {}
    }
  }

  private static Attributes role(String type) {
    return Roles.with(new AttributesImpl(), type);
  }
}
