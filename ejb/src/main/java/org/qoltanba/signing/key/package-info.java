/**
 * The keys that sign: whose they are, and how the value of a signature is had from each kind.
 *
 * <p>Promises: a key is judged by its certificate before it is used; neither keys nor passwords are
 * ever printed. Leaves to others: what is signed, and whose key it should be (signing).
 */
package org.qoltanba.signing.key;
