/**
 * Tells what differs between two versions of a template: of what the manifest says, the schema, the
 * samples, and the words of the Word files.
 *
 * <p>Promises: Word files are compared by what a reader sees, paragraph by paragraph with its
 * number; time and memory are bounded. Leaves to others: which versions may be seen, to the intake.
 */
package org.qoltanba.workbench.comparison;
