/**
 * What a form can offer to type of itself, since something else in it tells.
 *
 * <p>Promises: only empty fields get offers, and nothing is typed unasked. Leaves to others:
 * showing them.
 */
package org.qoltanba.form.offer;
