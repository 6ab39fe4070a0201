/**
 * The road in Camel: which room comes after which, and what happens when one fails.
 *
 * <p>Promises: a request travels it once; nothing leaves that is not kept; a failure is logged
 * once, under the request's id and without personal data. Leaves to others: the work of each step
 * to its room; threads and transactions to the wiring.
 */
package org.qoltanba.route;
