/**
 * The templates in all their versions: those that the server is started with, and those that were
 * published since.
 *
 * <p>Promises: what is published anywhere is on offer here within seconds; the same version always
 * has the same content. Leaves to others: where versions are kept, and who may publish them.
 */
package org.qoltanba.template.versions;
