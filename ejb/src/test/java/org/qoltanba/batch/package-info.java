/** Tests of the batches, with a store in memory and an intake that only remembers. */
package org.qoltanba.batch;
