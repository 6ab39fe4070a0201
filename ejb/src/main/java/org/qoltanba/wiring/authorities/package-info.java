/**
 * Whom the service asks for time-stamps and revocations, and whom it trusts: the operator's
 * settings, else the sample authority inside the service itself.
 *
 * <p>Promises: production asks and trusts only whom the operator has named. Leaves to others: the
 * asking and the checks, to the signing room.
 */
package org.qoltanba.wiring.authorities;
