/**
 * The versions of templates in a relational database.
 *
 * <p>Promises: what is published is never changed; of two who change a version at once the second
 * is told; bytes that no longer have their digest are never handed out. Leaves to others: what the
 * bytes are, and who may do what.
 */
package org.qoltanba.archive.jpa.version;
