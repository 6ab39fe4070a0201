/**
 * The JSON Schema (2020-12) of a template's data.
 *
 * <p>Promises: a schema fetches nothing from elsewhere and takes bounded time; whatever breaks it
 * is said with a pointer into the request and a code of ours, never with the value. Leaves to
 * others: what identifiers of Kazakhstan look like; the wording of faults.
 */
package org.qoltanba.template.schema;
