/**
 * Puts right what docx4j's export says only roughly in XSL-FO: page masters, indents and spacing,
 * tabs, tables, pictures, fonts by character, breaks in endless words, metadata.
 *
 * <p>Promises: each step does one thing to the tree. Leaves to others: where the right numbers come
 * from ({@code word}) and the layout.
 */
package org.qoltanba.rendering.fo;
