package org.qoltanba.web.ui.persons;

import java.io.Serializable;

/**
 * A line of the journal, in the reader's words.
 *
 * @param person the id, or the empty text
 * @param whose the initials or what stands for them, or the empty text
 * @param consent its number or day, or the empty text
 */
public record JournalLine(
    String at, String what, String who, String person, String whose, String consent)
    implements Serializable {}
