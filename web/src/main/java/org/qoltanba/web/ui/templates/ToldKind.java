package org.qoltanba.web.ui.templates;

/**
 * A kind of document in the list.
 *
 * @param title empty where no version of it is on offer
 * @param newest its newest version
 * @param state the word for that version's state
 * @param versions how many there are
 */
public record ToldKind(String id, String title, String newest, String state, int versions) {}
