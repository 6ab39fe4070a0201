/**
 * Text as it comes from other programs, made fit for a paper: wrong letters of old Kazakh fonts,
 * Latin letters among Cyrillic ones, runs of no-break spaces, page numbers of a PDF.
 *
 * <p>Promises: every change is told with its place and reason, so that a person can reject it; what
 * was normalised once is not changed again; line breaks and underscores stay. Leaves to others:
 * words that lost the space between them and misspelt ones, which no rule mends safely.
 */
package org.qoltanba.language.text;
