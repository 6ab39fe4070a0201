package org.qoltanba.wiring;

import org.qoltanba.language.Messages;
import org.qoltanba.signing.level.Authorities;

/**
 * Whom rooms ask.
 *
 * @param messages the words of comments in templates
 * @param authorities who gives time-stamps and tells of revocations
 */
record Helpers(Messages messages, Authorities authorities) {}
