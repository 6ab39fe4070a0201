/**
 * Requests understood: what callers say in JSON, or in XML of the same words, as the records of the
 * vocabulary.
 *
 * <p>Promises: unknown members, wrong types and unknown words are refused with their places, many
 * of them at once. Leaves to others: what the data of a paper must be, to the template's schema.
 */
package org.qoltanba.json.request;
