package org.qoltanba.rendering.style;

/**
 * What a table's style says of the text in one of its cells.
 *
 * @param key the same for the same properties
 */
public record Context(String key, Properties paragraph, Properties text) {

  public static final Context NONE = new Context("", Properties.NONE, Properties.NONE);
}
