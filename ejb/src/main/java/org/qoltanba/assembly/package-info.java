/**
 * Fills the Word file of a template with the data of a checked request.
 *
 * <p>A layout is made ready once ({@code layout}): unpacked within limits ({@code zip}), stripped
 * of what tells of its author and of its editing ({@code xml}), given its shared clauses ({@code
 * clause}), the paper's language and the relationships of its signature places. Then each request
 * reads the texts that hold tags ({@code reading}), has {@code tags} decide what is printed, and
 * writes a new file around them ({@code printing}).
 *
 * <p>Promises: values are text and nothing else; the same template and data give the same bytes,
 * with no clock, account or machine in them; tags work however Word has split them; each place of a
 * signature is a picture inside a hyperlink to {@code urn:x-sig:PARTY}. No file of a template is
 * read with a document type declaration, and none is fetched.
 *
 * <p>Leaves to others: whether the data are right, what tags mean, and pages.
 */
package org.qoltanba.assembly;
