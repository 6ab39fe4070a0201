/**
 * Pictures of papers: for lists in which one looks for the right one, and of what is being written.
 *
 * <p>Promises: the same paper gives the same bytes; nothing is read but the paper. Leaves to
 * others: which papers are drawn, and keeping the pictures.
 */
package org.qoltanba.rendering.picture;
