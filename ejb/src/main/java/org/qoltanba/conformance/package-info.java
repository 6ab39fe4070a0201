/**
 * The last look at a PDF before it is kept: veraPDF's judgement on what the PDF declares.
 *
 * <p>Promises: a file that breaks a rule of its PDF/A or PDF/UA profile stops the road, so that it
 * is neither kept nor delivered; the failure names the rules and quotes nothing of the paper. Only
 * where the operator asks for it: the look costs some four times the making. veraPDF lays what is
 * larger than ten kilobytes into the machine's temporary folder while it looks, and takes it away
 * again. Leaves to others: making files that pass.
 */
package org.qoltanba.conformance;
