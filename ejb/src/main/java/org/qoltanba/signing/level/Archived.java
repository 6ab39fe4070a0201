package org.qoltanba.signing.level;

import java.time.Instant;
import org.qoltanba.document.Content;

/**
 * A file with a new time-stamp of the whole document.
 *
 * @param until when that time-stamp can't be judged any more
 */
public record Archived(Content pdf, Instant until) {}
