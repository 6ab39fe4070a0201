/**
 * What a signature looks like on the page: a thin frame with words in the paper's language.
 *
 * <p>Promises: text stays inside its box whatever its length; nothing in it breaks ISO 19005-2 (the
 * font is embedded, colours are gray, nothing is transparent). Leaves to others: the signature.
 */
package org.qoltanba.signing.appearance;
