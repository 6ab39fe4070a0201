/**
 * What the judges of signatures say, in the same words whichever of them speaks.
 *
 * <p>Leaves to others: what is made of it.
 */
package org.qoltanba.validation.finding;
