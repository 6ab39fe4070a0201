/**
 * A declared public-key infrastructure of samples, for trying the service out and for its tests.
 *
 * <p>Promises: every certificate is marked as a sample, in words in its subject or issuer and for
 * programs by the policy {@link org.qoltanba.samples.Profile#SAMPLE_POLICY}; the keystores, {@code
 * root.pem} and {@code chain.pem} stand beside these classes on the class path. Leaves to others:
 * all real keys; none of these has legal force.
 */
package org.qoltanba.samples;
