/**
 * What the readers of one Word file share while they read.
 *
 * <p>A {@link org.qoltanba.rendering.docx.story.Reading} is one file's, a {@link
 * org.qoltanba.rendering.docx.story.Story} one text's in it: the body, a header, a note. Both are
 * one thread's. Leaves to others: what the elements mean.
 */
package org.qoltanba.rendering.docx.story;
