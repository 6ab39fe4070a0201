/**
 * A template's JSON Schema (2020-12) as its tags see it: which fields there are, of which types,
 * and what a name means inside a loop.
 *
 * <p>Leaves to others: whether the schema is sound, and judging data by it.
 */
package org.qoltanba.lint.schema;
