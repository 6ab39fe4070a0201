/**
 * The numbers by which Kazakhstan knows people, organisations, accounts and telephones.
 *
 * <p>Promises: whether a text is such a number is decided by its form and check digits alone, and
 * the answer is a code. Leaves to others: whose number it is.
 */
package org.qoltanba.template.identifiers;
