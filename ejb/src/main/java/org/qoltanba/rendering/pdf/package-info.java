/**
 * Lays XSL-FO out as PDF/A with FOP.
 *
 * <p>Promises: one shared factory, every document alone; each warning of the engine is a failure,
 * never a log line; the same input gives the same bytes. Leaves to others: what is in the XSL-FO.
 */
package org.qoltanba.rendering.pdf;
