/**
 * Reads the structure of a PDF as its cross-references say and in no other way (ISO 32000-1, 7).
 *
 * <p>Promises: nothing is guessed and nothing repaired, so that what is judged is what every reader
 * sees who obeys the file; where the file can't be read so, {@link
 * org.qoltanba.validation.pdf.PdfBroken} says why. Bounded in depth, number and size. Objects are
 * for one thread. Leaves to others: what the structure means for signatures.
 *
 * <p>Not PDFBox, which is lenient for its readers' sake: a file made to be read in two ways would
 * be judged in the harmless one.
 */
package org.qoltanba.validation.pdf;
