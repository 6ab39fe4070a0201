/**
 * Windows metafiles, as Word embeds them, as SVG: enhanced metafiles ([MS-EMF]).
 *
 * <p>Promises: {@link org.qoltanba.rendering.metafile.Metafiles} gives all of a picture or nothing,
 * in bounded time and memory, whatever the file says; fonts are ours, not the machine's. Leaves to
 * others: where the picture stands.
 */
package org.qoltanba.rendering.metafile;
