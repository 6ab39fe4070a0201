/**
 * What the columns of a table mean: each is a member of a kind's data, named by its JSON pointer or
 * by its labels in any of the three languages.
 *
 * <p>Promises: a cell becomes the type that the schema asks for where it can, and else stays as it
 * is, so that the check of the data says what is wrong with it. Leaves to others: the check.
 */
package org.qoltanba.batch.column;
