/**
 * The container's side: settings read once, the rooms made and joined, the road started, the doors
 * given what they may know.
 *
 * <p>Promises: nobody imports it; production never runs on sample keys or accounts. Leaves to
 * others: everything that could be done without a container.
 */
package org.qoltanba.wiring;
