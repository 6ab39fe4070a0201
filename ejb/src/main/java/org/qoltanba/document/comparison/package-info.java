/**
 * What differs between two versions of a template, as people read it.
 *
 * <p>Promises: only what differs is told, with a little of what stands around it. Leaves to others:
 * the comparing, to the workbench.
 */
package org.qoltanba.document.comparison;
