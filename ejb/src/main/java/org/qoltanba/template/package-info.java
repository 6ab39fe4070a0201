/**
 * The shelf: the kinds of documents on offer, and whether a request fits one of them.
 *
 * <p>A template is a folder: a manifest ({@code template.yaml}), the JSON Schema of its data
 * ({@code schema.json}), a Word file for each language and samples. {@link
 * org.qoltanba.template.TemplateReader} reads one, {@link org.qoltanba.template.Shelf} holds those
 * that the server is started with, {@link org.qoltanba.template.Offer} is all versions that there
 * are, {@link org.qoltanba.template.RequestCheck} is the first thing that happens to an order.
 *
 * <p>Promises: what stands on the shelf is whole and consistent; nothing is ever fetched from
 * elsewhere; all that is wrong in a request is said at once, each with a pointer into the request
 * and a code of ours; what a request says about people is neither changed nor repeated in a fault.
 * Leaves to others: what the tags in the Word files mean, the wording of faults (message bundle
 * {@code template}), putting values into their printed form.
 */
package org.qoltanba.template;
