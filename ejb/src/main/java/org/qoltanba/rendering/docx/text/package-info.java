/**
 * Paragraphs with their runs, and the notes they refer to (ECMA-376 part 1, 17.3 and 17.11).
 *
 * <p>Promises: what is printed is there, in order, and what is not printed is not: deleted and
 * hidden text, comments, instructions of fields. Leaves to others: lines.
 */
package org.qoltanba.rendering.docx.text;
