package org.qoltanba.lint.word;

/**
 * Something beside text that stands in a paragraph.
 *
 * @param name the local name of its element
 * @param value what it says: of a field its instruction, of fonts their name; else empty
 */
public record Sight(String name, int paragraph, String value) {}
