package org.qoltanba.wiring.queue;

/**
 * What the queue door answers.
 *
 * @param status as REST would have it: 201 or that of the problem
 * @param json the record or the problem
 */
public record QueueAnswer(int status, String json) {}
