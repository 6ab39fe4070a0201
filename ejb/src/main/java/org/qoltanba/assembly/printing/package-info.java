/**
 * Prints the texts: new paragraphs, tables, text boxes and notes with the values in place of the
 * tags.
 *
 * <p>Promises: what was read is never changed, so that it can be printed again in a loop; what has
 * an id in Word keeps it the first time and gets one of its own each further time.
 */
package org.qoltanba.assembly.printing;
