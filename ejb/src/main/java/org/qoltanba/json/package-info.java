/**
 * JSON as the doors read and write it, and what it says in {@code request} and {@code answer}.
 *
 * <p>Promises: what is read is UTF-8 JSON (RFC 8259) with unique member names, of bounded depth and
 * numbers, or it is refused with the place of the fault; no type of the JSON library stands in a
 * public signature. Leaves to others: the meaning of a tree.
 */
package org.qoltanba.json;
