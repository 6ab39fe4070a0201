/**
 * Writing PDF files (ISO 32000-1, 7.3 and 7.5): a revision behind a file, with room for a
 * signature, or the same file anew. PDFBox reads the file and holds its objects; its own writer
 * would first read every object of the file, for each revision.
 *
 * <p>Promises: of what was there, no more is read and written than was changed. Leaves to others:
 * what to change.
 */
package org.qoltanba.signing.file;
