/**
 * Who receives a result, and by which channel.
 *
 * <p>Promises: only what is kept is delivered, and every delivery leaves a receipt. Leaves to
 * others: the protocol words of a channel to the doors, keeping the receipt to the archive.
 */
package org.qoltanba.delivery;
