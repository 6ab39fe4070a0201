/**
 * Automatic numbers as Word counts and writes them (ECMA-376 part 1, 17.9).
 *
 * <p>{@link org.qoltanba.rendering.numbering.Numbering} is made once for a template's lists and
 * shared; {@link org.qoltanba.rendering.numbering.Counters} are one paper's. Leaves to others:
 * where a number stands in its line.
 */
package org.qoltanba.rendering.numbering;
