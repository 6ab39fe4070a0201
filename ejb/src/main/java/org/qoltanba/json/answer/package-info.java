/**
 * Answers and problems as trees that JSON is written of, the same for REST and the queue.
 *
 * <p>Promises: one word for one thing whichever door answers; problems are RFC 9457 in the caller's
 * language. Leaves to others: links and headers, to the doors.
 */
package org.qoltanba.json.answer;
