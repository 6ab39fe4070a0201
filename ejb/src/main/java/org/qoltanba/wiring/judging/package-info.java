/**
 * Makes the judge of signatures: what the operator trusts, and how much judging there may be.
 *
 * <p>Promises: in production no sample is trusted. Leaves to others: the judging (validation).
 */
package org.qoltanba.wiring.judging;
