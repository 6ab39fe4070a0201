/**
 * The structure of a tagged PDF (ISO 32000-1, 14.8): what FOP leaves out of PDF/UA-1.
 *
 * <p>Promises, for XSL-FO that says in {@code role} what a thing is: neighbouring list items
 * ({@code LI1}, {@code LI2} by level, {@code LP} for a further paragraph of the item before) and
 * lines of a table of contents ({@code TOCI}) lie in lists of their own; headings begin with H1 and
 * skip no level; a run has the language of its {@code xml:lang}; {@code role="artifact"} takes
 * anything out of the structure; footnotes have their identifiers; every link annotation is
 * described and belongs to its own link. A link inside an artifact, which could not be tagged, is
 * text only. Leaves to others: choosing the roles.
 */
package org.qoltanba.rendering.tagging;
