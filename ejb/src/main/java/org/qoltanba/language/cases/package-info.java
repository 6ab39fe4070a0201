/**
 * Full names of people in the cases of Kazakh, Russian and English.
 *
 * <p>Promises: a form that the person's record gives wins over every rule; a name that no rule
 * understands stays in the nominative and says so; everything is immutable and may be shared
 * between threads. Leaves to others: which case a paper needs.
 */
package org.qoltanba.language.cases;
