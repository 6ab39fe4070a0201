/**
 * The page on which a signed file of anyone's making is checked, and told in plain words.
 *
 * <p>Promises: the same verdict as by the other doors; the file is not kept. Leaves to others: the
 * judging, to the intake.
 */
package org.qoltanba.web.ui.check;
