/**
 * Judges signed files of anyone's making: our own structural gate, then EU DSS (ETSI EN 319 102-1).
 *
 * <p>Promises: valid is what both find valid; a file that can be read in two ways, or a signature
 * that only one of them sees, never is; an unsigned file is an answer and no error; nobody is asked
 * but hosts that the site has named. Leaves to others: whether the file is archival (conformance),
 * sentences in a language (the doors), who may ask (intake); how much time it may take is up to who
 * calls, with {@link org.qoltanba.validation.TimedWork}.
 */
package org.qoltanba.validation;
