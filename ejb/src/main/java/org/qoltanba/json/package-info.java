/**
 * The JSON of the doors: requests read strictly, answers and problems written, the same for REST
 * and the queue.
 *
 * <p>Promises: a request is UTF-8 JSON (RFC 8259) with unique member names, of bounded depth and
 * numbers, or it is refused with the place of the fault; no type of the JSON library stands in a
 * public signature. Leaves to others: what the data of a paper must be, to the template's schema;
 * links and headers, to the doors.
 */
package org.qoltanba.json;
