/**
 * From a filled Word file to the model of a paper.
 *
 * <p>{@link org.qoltanba.rendering.docx.PaperReader} is the way in; the packages below read the
 * parts of a text: {@code foundation} what templates share, {@code text} paragraphs, {@code table}
 * tables, {@code drawing} pictures and boxes, {@code field} fields; {@code story} is what they know
 * of each other. Promises: what of the file is not in the paper is in its list of losses. Leaves to
 * others: lines and pages.
 */
package org.qoltanba.rendering.docx;
