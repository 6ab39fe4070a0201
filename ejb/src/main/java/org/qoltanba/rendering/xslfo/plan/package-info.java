/**
 * What is settled before anything is written: what holds for a paper and for a place on its pages,
 * numbers of pages, heights, and where paragraphs are cut or freed.
 *
 * <p>Promises: knows nothing of XSL-FO. Leaves to others: writing it.
 */
package org.qoltanba.rendering.xslfo.plan;
