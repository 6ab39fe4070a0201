/**
 * Names of people: their parts, their short forms, and what is known of the person for the sake of
 * grammar.
 *
 * <p>Promises: the order in which a name was written is kept; {@code toString} tells no personal
 * data. Leaves to others: the cases, to {@link org.qoltanba.language.cases}.
 */
package org.qoltanba.language.names;
