/**
 * Pictures of papers, for lists in which one looks for the right paper.
 *
 * <p>Promises: the same paper gives the same bytes; nothing is read but the paper. Leaves to
 * others: which papers are drawn, and keeping the pictures.
 */
package org.qoltanba.rendering.picture;
