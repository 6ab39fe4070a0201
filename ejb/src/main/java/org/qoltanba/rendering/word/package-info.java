/**
 * Reads the Word file: has docx4j export it as XSL-FO, and remembers each paragraph's, table's and
 * section's exact measures, which the export rounds to millimetres.
 *
 * <p>Promises: nothing is written to disk and nothing fetched. Leaves to others: using the numbers.
 */
package org.qoltanba.rendering.word;
