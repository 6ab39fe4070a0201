/**
 * Resolves a template's styles (ECMA-376 part 1, 17.7) into looks.
 *
 * <p>A {@link org.qoltanba.rendering.style.StyleSheet} is made once for a template's styles and
 * shared by threads. Leaves to others: which paragraphs and runs there are, and how they are
 * counted.
 */
package org.qoltanba.rendering.style;
