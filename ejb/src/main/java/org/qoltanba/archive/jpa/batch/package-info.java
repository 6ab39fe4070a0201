/**
 * The batches in the database, so that they outlast the server that works on them and another one
 * can go on.
 */
package org.qoltanba.archive.jpa.batch;
