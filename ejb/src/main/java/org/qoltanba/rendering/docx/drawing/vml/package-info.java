/**
 * Drawings as VML has them (ECMA-376 part 4, 19): of older files, and the watermarks of all.
 *
 * <p>Promises and leaves to others: as for other drawings.
 */
package org.qoltanba.rendering.docx.drawing.vml;
