/**
 * What a JSON Schema (2020-12) asks for, as the parts of a form.
 *
 * <p>Promises: each property gets a part, in the schema's order, with its words in three languages;
 * a condition that is not understood hides nothing and demands nothing. Leaves to others: values,
 * and the judgement of them by the whole schema.
 */
package org.qoltanba.form.shape;
