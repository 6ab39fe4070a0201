/** Makes the room of batches and its guard. */
package org.qoltanba.wiring.batch;
