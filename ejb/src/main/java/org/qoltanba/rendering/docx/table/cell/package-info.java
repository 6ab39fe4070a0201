/**
 * What cells look like: by themselves, by their table, by the parts of its style (ECMA-376 part 1,
 * 17.7.6).
 *
 * <p>Promises: the line between two cells is the same whichever is asked. Leaves to others: text.
 */
package org.qoltanba.rendering.docx.table.cell;
