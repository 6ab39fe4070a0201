/**
 * Word files (ISO/IEC 29500-1) as the linter needs them: paragraphs as text, what stands in them
 * beside text, and comments in their margins.
 *
 * <p>Promises: a paragraph has the same number here as in the places of tags. Nothing outside the
 * file is read.
 */
package org.qoltanba.lint.word;
