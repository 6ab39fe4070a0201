/**
 * Tables as text, and the reading of CSV in the encodings and with the separators that spreadsheets
 * write; spreadsheet files are read in {@code xlsx}.
 *
 * <p>Promises: dates are as ISO 8601; a table is bounded in rows, columns and characters. Leaves to
 * others: what the columns mean.
 */
package org.qoltanba.batch.table;
