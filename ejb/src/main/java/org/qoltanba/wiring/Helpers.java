package org.qoltanba.wiring;

import org.qoltanba.language.Messages;
import org.qoltanba.signing.level.Authorities;
import org.qoltanba.wiring.judging.Judging;

/**
 * Whom rooms ask.
 *
 * @param messages the sentences of refusals
 * @param authorities who gives what the higher levels of signatures take
 * @param judging of files that others have made
 */
record Helpers(Messages messages, Authorities authorities, Judging judging) {}
