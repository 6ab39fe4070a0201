package org.qoltanba.web.ui.sign;

import java.util.Optional;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.Titles;

/**
 * A document in which a signature is missing.
 *
 * @param title what its kind is called, where that is still known
 */
record Waiting(DocumentRecord record, Optional<Titles> title) {}
