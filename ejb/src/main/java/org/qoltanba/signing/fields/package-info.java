/**
 * The signature fields of a PDF: placed where a rendered paper marks its signature places, and
 * asked whether they are signed.
 *
 * <p>Promises: the file stays PDF/A, and a tagged one accessible, with the fields empty. Leaves to
 * others: signing them.
 */
package org.qoltanba.signing.fields;
