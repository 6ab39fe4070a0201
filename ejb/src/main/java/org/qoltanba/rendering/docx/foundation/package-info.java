/**
 * What all papers of a template stand on: styles, lists, colours and settings, read once and
 * shared.
 *
 * <p>Promises: safe for threads, and bounded. Leaves to others: the text.
 */
package org.qoltanba.rendering.docx.foundation;
