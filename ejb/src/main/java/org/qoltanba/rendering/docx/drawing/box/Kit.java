package org.qoltanba.rendering.docx.drawing.box;

import org.qoltanba.rendering.docx.story.Blocks;
import org.qoltanba.rendering.docx.story.Reading;

/**
 * What all drawings of a file are read with.
 *
 * @param blocks reads what stands in boxes
 */
public record Kit(Reading reading, Blocks blocks, Media media) {}
