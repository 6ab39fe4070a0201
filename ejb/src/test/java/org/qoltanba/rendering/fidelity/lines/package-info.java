/**
 * The lines of laid-out pages: read from any PDF, kept as text, compared with those of another.
 *
 * <p>Promises: a line is told by where its letters stand, so that neither tags nor the order of
 * drawing matter. Leaves to others: making PDFs, and judging how alike is alike enough.
 */
package org.qoltanba.rendering.fidelity.lines;
