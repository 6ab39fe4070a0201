/**
 * The sample authority at work: answers for the certificates of {@link org.qoltanba.samples} as
 * their issuer, with their status, its lists, its certificates and its time-stamps.
 *
 * <p>Promises: what it answers follows RFC 6960, RFC 5280 and RFC 3161 and is signed with published
 * sample keys; the time in its answers is that of the clock it is given. Leaves to others: to be
 * slow, to lie and to be down.
 */
package org.qoltanba.samples.authority;
