/**
 * A Word file as it lies in its zip: parts, relationships, and XML as a light tree.
 *
 * <p>Promises: document type declarations, external entities and trees nested too deep are not
 * read; an element has the usual prefix of its namespace, whatever the file calls it; of
 * alternative content (ECMA-376 part 3, 10) the branch stands there that this program understands.
 * Leaves to others: what the elements mean.
 */
package org.qoltanba.rendering.ooxml;
