/**
 * Holds the tags of one Word file against the fields of the schema: whether names lead anywhere,
 * whether filters, loops and comparisons get what they want, whether a branch can ever be printed.
 */
package org.qoltanba.lint.typing;
