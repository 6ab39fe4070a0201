package org.qoltanba.wiring.queue;

/** The account as which the queue door acts. */
public record QueueAccount(String name) {}
