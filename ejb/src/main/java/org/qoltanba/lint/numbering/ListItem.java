package org.qoltanba.lint.numbering;

/**
 * What a paragraph says of its place in a list.
 *
 * @param style the id of its style; empty for the usual one
 * @param list the id of the list that it says to be in; null where it says nothing, {@code 0} where
 *     it says to be in none
 * @param level from 0; null where it says nothing
 */
public record ListItem(String style, String list, String level) {}
