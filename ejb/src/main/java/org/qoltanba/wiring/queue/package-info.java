/**
 * The message-driven door: requests from the queue, answers to it.
 *
 * <p>Promises: a message that comes again finds the document it made before; what fails ends in the
 * dead-letter queue. Leaves to others: who may send messages, to the broker; the road, to the
 * intake.
 */
package org.qoltanba.wiring.queue;
