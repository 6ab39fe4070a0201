/**
 * The words for what is found in signed files of anyone's making.
 *
 * <p>Promises: records that are born valid or not at all; sentences are codes, as everywhere in the
 * vocabulary. Leaves to others: the finding.
 */
package org.qoltanba.document.verdict;
