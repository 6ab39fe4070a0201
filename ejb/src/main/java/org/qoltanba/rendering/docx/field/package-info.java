/**
 * Fields: what of them is printed (ECMA-376 part 1, 17.16).
 *
 * <p>Promises: numbers of pages are left to who makes the pages; links lead where the field says;
 * all other fields print the result that the file keeps of them. Leaves to others: the text.
 */
package org.qoltanba.rendering.docx.field;
