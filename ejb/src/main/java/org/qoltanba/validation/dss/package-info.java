/**
 * EU DSS behind the gate: digests, certificates, times and levels by ETSI EN 319 102-1.
 *
 * <p>Promises: any change that a signature does not permit fails; what DSS can't read is never
 * valid. Safe for use by many threads. Leaves to others: the structure of the file, to which DSS's
 * own look at it is only a second opinion.
 */
package org.qoltanba.validation.dss;
