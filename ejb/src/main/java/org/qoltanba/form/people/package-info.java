/**
 * The people in the data of a paper: where they are, what of them may be remembered for the next
 * paper, and what of a remembered one a form can take.
 *
 * <p>Promises: nothing is remembered that a schema marks as hurting in another way than by telling
 * who someone is; nothing typed is changed. Leaves to others: consents, and keeping.
 */
package org.qoltanba.form.people;
