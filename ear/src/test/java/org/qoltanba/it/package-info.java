/**
 * The tests of the real thing: the EAR as built, in the server as provisioned, asked from outside.
 *
 * <p>Promises: nothing of the service runs in the JVM of the tests; each test leaves the server
 * serving. Leaves to others: everything that needs no container.
 */
package org.qoltanba.it;
