/**
 * What an attacker does to a signed PDF: raw incremental updates and bytes exchanged in place.
 *
 * <p>Promises: nothing here knows how the validation reads a file; positions are found in the text
 * of our own papers, which are neither compressed into object streams nor encrypted.
 */
package org.qoltanba.validation.forgery;
