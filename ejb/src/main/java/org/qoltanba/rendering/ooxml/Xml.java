package org.qoltanba.rendering.ooxml;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element: immutable, with either children or a text, equal to those that say the same. Names
 * have the prefixes of {@link Prefixes}.
 */
public final class Xml {

  private final String name;
  private final String[] attributes;
  private final List<Xml> children;
  private final String text;
  private int hash;

  /**
   * @param attributes names and values in turn
   */
  Xml(String name, String[] attributes, List<Xml> children, String text) {
    this.name = name;
    this.attributes = attributes;
    this.children = List.copyOf(children);
    this.text = text;
  }

  public String name() {
    return name;
  }

  public boolean is(String wanted) {
    return name.equals(wanted);
  }

  public List<Xml> children() {
    return children;
  }

  /** The text of an element without children, else empty. */
  public String text() {
    return text;
  }

  /** The first child of this name, or null. */
  public Xml child(String wanted) {
    for (Xml child : children) {
      if (child.name.equals(wanted)) {
        return child;
      }
    }
    return null;
  }

  public Stream<Xml> children(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted));
  }

  /** The element at the end of this path of first children, or null. */
  public Xml at(String... path) {
    Xml at = this;
    for (String step : path) {
      at = at == null ? null : at.child(step);
    }
    return at;
  }

  /** The first element of this name anywhere below, or empty. */
  public Optional<Xml> find(String wanted) {
    return all().filter(element -> element != this && element.is(wanted)).findFirst();
  }

  /** This element and all below it, in document order. */
  public Stream<Xml> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Xml::all));
  }

  /** The attribute's value, or null. */
  public String get(String attribute) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(attribute)) {
        return attributes[i + 1];
      }
    }
    return null;
  }

  public String get(String attribute, String otherwise) {
    String value = get(attribute);
    return value == null ? otherwise : value;
  }

  /** The value of {@code w:val}, in which most properties have theirs, or null. */
  public String val() {
    return get("w:val");
  }

  /** This element with the attributes of another over its own. */
  public Xml with(Xml over) {
    var merged = new java.util.LinkedHashMap<String, String>();
    put(attributes, merged);
    put(over.attributes, merged);
    String[] flat =
        merged.entrySet().stream()
            .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
            .toArray(String[]::new);
    return new Xml(name, flat, over.children.isEmpty() ? children : over.children, over.text);
  }

  /** This element without some of its attributes. */
  public Xml without(List<String> names) {
    var kept = new java.util.LinkedHashMap<String, String>();
    put(attributes, kept);
    kept.keySet().removeAll(names);
    String[] flat =
        kept.entrySet().stream()
            .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
            .toArray(String[]::new);
    return new Xml(name, flat, children, text);
  }

  /** This element with these children instead of its own. */
  public Xml holding(List<Xml> others) {
    return new Xml(name, attributes, others, text);
  }

  private static void put(String[] attributes, java.util.Map<String, String> into) {
    for (int i = 0; i < attributes.length; i += 2) {
      into.put(attributes[i], attributes[i + 1]);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || other instanceof Xml xml
            && hashCode() == xml.hashCode()
            && name.equals(xml.name)
            && text.equals(xml.text)
            && Arrays.equals(attributes, xml.attributes)
            && children.equals(xml.children);
  }

  /** Counted once: two threads that do so at a time come to the same. */
  @Override
  public int hashCode() {
    if (hash == 0) {
      int counted = 31 * name.hashCode() + text.hashCode();
      counted = 31 * counted + Arrays.hashCode(attributes);
      hash = 31 * counted + children.hashCode();
    }
    return hash;
  }

  @Override
  public String toString() {
    return "<" + name + ">";
  }
}
