/**
 * Judges a template before anyone uses it, and marks what it finds in the Word files themselves.
 *
 * <p>It reads the files of a template's folder: the manifest, the schema, the Word file of each
 * language and the samples. It holds tags against the schema, the languages against one another,
 * and the samples against the branches.
 *
 * <p>Promises: whatever the files are, the answer is a list of findings and never a failure; each
 * finding has its place and a sentence in every language; the same files give the same findings;
 * nothing that a file refers to is fetched, and nothing in it is run.
 *
 * <p>Leaves to others: filling templates, and who may publish what.
 */
package org.qoltanba.lint;
