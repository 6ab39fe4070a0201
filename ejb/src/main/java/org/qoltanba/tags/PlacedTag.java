package org.qoltanba.tags;

/** A tag and where it stands. */
public record PlacedTag(Tag tag, Place place) {}
