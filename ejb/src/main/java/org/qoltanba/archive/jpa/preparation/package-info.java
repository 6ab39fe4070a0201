/**
 * The prepared signatures in the database, so that another server or one started anew completes
 * them.
 */
package org.qoltanba.archive.jpa.preparation;
