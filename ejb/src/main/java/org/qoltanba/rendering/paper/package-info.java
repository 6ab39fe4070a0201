/**
 * A paper ready to be laid out: sections, paragraphs and tables with all that decides their look,
 * and nothing of Word's file format.
 *
 * <p>Promises: immutable; measures are points; numbers of paragraphs are counted already. Leaves to
 * others: reading it from Word, setting its lines, writing it as XSL-FO.
 */
package org.qoltanba.rendering.paper;
