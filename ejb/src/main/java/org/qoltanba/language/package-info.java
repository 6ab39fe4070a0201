/**
 * The dictionary of the three languages, Kazakh, Russian and English: the sentence behind each code
 * that a caller or a reader meets, dates, alphabetical order, telephone numbers; and in the
 * packages beneath it names, their cases, numbers in words, and the mending of text.
 *
 * <p>Promises: every code of a room has its sentence in all three languages; nothing here knows
 * what a code means; everything may be shared between threads. Leaves to others: the codes and
 * their arguments, to the rooms that give them; where in a paper a value stands.
 */
package org.qoltanba.language;
