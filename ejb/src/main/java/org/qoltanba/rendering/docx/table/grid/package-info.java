/**
 * The grid that a table's cells lie on.
 *
 * <p>Promises: every place of the grid is taken, where a row leaves it empty by an empty cell;
 * cells merged across columns or rows are one. Leaves to others: widths, and all that is seen.
 */
package org.qoltanba.rendering.docx.table.grid;
