package org.qoltanba.web.ui.templates;

/**
 * What the linter found at one place.
 *
 * @param place file, part and paragraph
 * @param around the text there; may be empty
 */
public record ToldFinding(boolean error, String place, String sentence, String around) {}
