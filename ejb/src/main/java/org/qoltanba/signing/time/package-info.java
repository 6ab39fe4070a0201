/**
 * Time-stamps of others (RFC 3161): never the time of the own clock.
 *
 * <p>Promises: a time-stamp that is given out is of the bytes and of the request that were sent,
 * and an authority with a trusted certificate for time-stamps has signed it. Leaves to others:
 * whether that certificate was revoked, and where the time-stamp goes.
 */
package org.qoltanba.signing.time;
