/**
 * The store: what was issued and signed stays here, with its history, and so do the accounts and
 * the versions of templates.
 *
 * <p>Promises: a document is kept whole or not at all; an organisation sees nothing of another;
 * register numbers have no gaps; bytes that no longer have their digest are never handed out; the
 * same idempotency key gives the first answer again. Leaves to others: making documents, and
 * deciding which role may ask for what.
 */
package org.qoltanba.archive;
