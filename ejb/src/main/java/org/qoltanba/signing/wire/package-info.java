/**
 * Asks authorities by HTTP: for time-stamps, for the status of certificates, for lists and issuers.
 *
 * <p>Promises: an answer comes within the time it is given and is no longer than it may be, or
 * there is none. Leaves to others: whether an answer is true.
 */
package org.qoltanba.signing.wire;
