/**
 * Tables (ECMA-376 part 1, 17.4).
 *
 * <p>Promises: cells lie on the grid without gaps, and merged ones are one. Leaves to others: where
 * cells lie ({@code grid}), what they look like ({@code cell}), what stands in them.
 */
package org.qoltanba.rendering.docx.table;
