package org.qoltanba.rendering.paper;

/** What stands below one another. */
public sealed interface Block permits Paragraph, Table {}
