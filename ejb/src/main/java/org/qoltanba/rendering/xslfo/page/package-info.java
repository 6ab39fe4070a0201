/**
 * Writes a whole paper as XSL-FO: page masters, headers and footers, bookmarks, page sequences.
 *
 * <p>{@link org.qoltanba.rendering.xslfo.page.PaperWriter} is the way in. Leaves to others: what
 * stands on the pages, and what the PDF says of itself.
 */
package org.qoltanba.rendering.xslfo.page;
