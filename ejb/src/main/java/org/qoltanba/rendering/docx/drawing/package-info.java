/**
 * Pictures, boxes and watermarks, as DrawingML and VML have them (ECMA-376 parts 1 and 4).
 *
 * <p>Promises: nothing outside the file is looked for; what is not carried over is said. Leaves to
 * others: whether a picture's format can be printed.
 */
package org.qoltanba.rendering.docx.drawing;
