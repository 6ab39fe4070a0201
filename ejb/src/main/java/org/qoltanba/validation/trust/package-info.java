/**
 * Whom the operator trusts: authorities and, where the law asks for it, cryptographic providers.
 *
 * <p>Promises: what is put into the folders counts without a restart; nothing here is registered
 * with the JVM. Leaves to others: what trust is used for.
 */
package org.qoltanba.validation.trust;
