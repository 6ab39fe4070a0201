/**
 * A form for the data of a paper: the values that are typed, place by place, and the lines in which
 * they are shown.
 *
 * <p>Promises: what is filled in is read back as it was; places are JSON pointers into a request,
 * as those of faults; text that is no number where one should be stays as it is typed, and so is
 * told to be none. Leaves to others: what a schema asks for ({@code shape}), whether the data are
 * right, and how a form looks.
 */
package org.qoltanba.form;
