/**
 * What all drawings have in common: a position, pictures from the file, text inside.
 *
 * <p>Promises: a picture that lies outside the file is a failure, and not fetched. Leaves to
 * others: the two languages that drawings are written in.
 */
package org.qoltanba.rendering.docx.drawing.box;
