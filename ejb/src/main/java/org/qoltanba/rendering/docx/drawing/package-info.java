/**
 * Pictures and boxes as DrawingML has them (ECMA-376 part 1, 20.4), and the way in for all
 * drawings.
 *
 * <p>Promises: nothing outside the file is looked for; what is not carried over is said. Leaves to
 * others: whether a picture's format can be printed; VML ({@code vml}).
 */
package org.qoltanba.rendering.docx.drawing;
