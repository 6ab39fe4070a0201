/**
 * Reads the texts of a Word file's parts: finds tags however Word has split them, and blocks
 * wherever they may stand.
 *
 * <p>Promises: every fault is found in one reading, each with its place; nothing that looks like a
 * tag is passed over in silence.
 */
package org.qoltanba.assembly.reading;
