/**
 * The fonts as FOP sees them: read once, shared by all documents, written into PDF as subsets that
 * are made and compressed once.
 *
 * <p>FOP by itself reads a font anew for every document, looks each character up by walking through
 * the font's ranges, and cuts and compresses a subset for each document. Here every character has a
 * fixed code (CID) in its font; the letters of one alphabet are embedded together, so that few
 * different subsets are ever needed. Promises: one code stands for one character, so that text
 * taken from the PDF is the text that was set, even where letters of two alphabets share a glyph;
 * what is shared is immutable. Leaves to others: which fonts there are.
 */
package org.qoltanba.rendering.typeface;
