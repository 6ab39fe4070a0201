package org.qoltanba.rendering.paper;

import org.qoltanba.document.Content;

/**
 * A picture of this size in points.
 *
 * @param type of media, such as {@code image/png}
 * @param description for who can't see it; empty where the file has none
 * @param decorative that it says nothing
 */
public record Picture(
    Content file,
    String type,
    double width,
    double height,
    String description,
    boolean decorative) {}
