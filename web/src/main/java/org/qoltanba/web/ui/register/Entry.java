package org.qoltanba.web.ui.register;

import java.io.Serializable;

/**
 * A line of the register, in the reader's words.
 *
 * @param title what its kind is called
 * @param about the initials of whom it is about, or the empty text
 * @param state the word of its state
 * @param issued the day of issue
 * @param reference the caller's own number, or the empty text
 */
public record Entry(
    String id,
    String number,
    String title,
    String about,
    String state,
    String issued,
    String reference)
    implements Serializable {}
