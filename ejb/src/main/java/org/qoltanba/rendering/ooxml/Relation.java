package org.qoltanba.rendering.ooxml;

/**
 * What a part refers to.
 *
 * @param kind the last word of the relationship's type, such as {@code image}
 * @param target the name of a part, or an address where it is external
 */
public record Relation(String kind, String target, boolean external) {}
