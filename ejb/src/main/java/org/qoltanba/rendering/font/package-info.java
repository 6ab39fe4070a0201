/**
 * The fonts that papers are set in: which there are, what each can write and how wide.
 *
 * <p>Promises: all come from the class path as streams, so that they work wherever the class path
 * is; everything here is immutable once loaded and shared by threads. Leaves to others: layout.
 */
package org.qoltanba.rendering.font;
