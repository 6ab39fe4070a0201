/**
 * What metafiles draw with: the objects and the state of a device context, and the canvas that
 * makes SVG of what is drawn ([MS-EMF] 2.1 and 2.2, GDI).
 *
 * <p>Promises: whatever is asked for is drawn or {@link
 * org.qoltanba.rendering.metafile.gdi.NotDrawn} thrown; the SVG has a bounded size, refers to
 * nothing outside, and its text is in fonts of ours. Leaves to others: the records.
 */
package org.qoltanba.rendering.metafile.gdi;
