/**
 * The files of templates, read within bounds, and what is broken in them.
 *
 * <p>Promises: no file is read from outside a shelf, and none that is too large; whatever an author
 * has to mend is a {@link org.qoltanba.template.files.TemplateBroken} with its file and place.
 * Leaves to others: what the files mean.
 */
package org.qoltanba.template.files;
