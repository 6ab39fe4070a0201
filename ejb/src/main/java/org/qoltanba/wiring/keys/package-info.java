/**
 * Where the signing keys come from: the operator's file, else the published samples.
 *
 * <p>Promises: production never signs with a sample key; a message about a key never quotes a
 * password. Leaves to others: whether a key may sign on a day, to the signing room.
 */
package org.qoltanba.wiring.keys;
