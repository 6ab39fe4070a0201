/**
 * Reads the first visible sheet of an XLSX file (ISO/IEC 29500-1), as it streams by.
 *
 * <p>Promises: what the file unpacks to is bounded; nothing in it is run, computed or fetched.
 */
package org.qoltanba.batch.table.xlsx;
