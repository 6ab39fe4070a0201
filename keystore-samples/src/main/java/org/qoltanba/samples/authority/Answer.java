package org.qoltanba.samples.authority;

/**
 * What is answered by HTTP.
 *
 * @param type the media type
 */
public record Answer(String type, byte[] body) {}
