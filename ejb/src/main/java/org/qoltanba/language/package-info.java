/**
 * The dictionary of the three languages, Kazakh, Russian and English: the sentence behind each code
 * that a caller or a reader meets.
 *
 * <p>Promises: every code of a room has its sentence in all three languages; nothing here knows
 * what a code means. Leaves to others: the codes and their arguments, to the rooms that give them.
 */
package org.qoltanba.language;
