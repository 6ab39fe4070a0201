/**
 * From a filled Word file to archival PDF.
 *
 * <p>Promises: PDF/A of the level that was ordered, usually PDF/A-3a (ISO 19005-3) and PDF/UA-1
 * (ISO 14289-1), with every font embedded, the same bytes for the same input, and never a silent
 * loss: a character without a glyph or a text that does not fit is a {@link
 * org.qoltanba.document.Refusal}. Fonts and pictures come from the class path and the Word file
 * alone; neither the machine's files nor the network are read.
 *
 * <p>How: {@code ooxml} reads the file's XML, {@code docx} makes a {@code paper} of it, {@code
 * line} sets its lines, {@code xslfo} tells FOP, {@code pdf} has FOP lay it out. What of the Word
 * file the PDF does not have is told by {@link org.qoltanba.rendering.Proof}, by page and
 * paragraph. Leaves to others: filling, signing.
 */
package org.qoltanba.rendering;
