package org.qoltanba.document.upload;

/**
 * A rectangle on a page, in points from its lower left corner.
 *
 * @param page from 1
 */
public record UploadPlace(int page, double left, double bottom, double width, double height) {}
