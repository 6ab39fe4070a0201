/**
 * Writes what stands on pages as XSL-FO 1.1, straight into whoever reads it as SAX events.
 *
 * <p>Promises: all indents, fonts and line heights are said where they hold, so that nothing
 * depends on what is around it; blocks of paragraphs have the identifiers {@code p0}, {@code p1}
 * and so on; roles are those of tagged PDF (ISO 32000-1, 14.8.4). Leaves to others: pages and their
 * margins ({@code page}), and where lines break.
 */
package org.qoltanba.rendering.xslfo;
