/**
 * A template's Word file as a whole: read with the clauses that it includes, judged, and made ready
 * for filling.
 *
 * <p>Promises: all faults of its tags are found at once; a layout is made ready once for each
 * content, and again when a clause of it has changed; the same files give the same layout.
 */
package org.qoltanba.assembly.layout;
