/**
 * Signs archival PDFs: places the parties' signature fields and fills them with PAdES baseline
 * signatures (ETSI EN 319 142-1), one incremental revision each.
 *
 * <p>Promises: a PDF/A stays one after every signature; a key is judged before it is used; an order
 * that can't be obeyed is refused before anything is signed; the first signature certifies the
 * document so that afterwards only signatures may be added. Keys and passwords are never printed.
 * Objects here are safe for use by many threads.
 *
 * <p>Leaves to others: where the signature places stand (rendering), judging signed files of
 * others' making (validation), keeping the result (archive). The Bouncy Castle provider is used as
 * an instance and never registered, because the server registers one of its own.
 */
package org.qoltanba.signing;
