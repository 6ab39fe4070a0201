/**
 * The SOAP door at {@code /soap/documents}: the contract is {@code WEB-INF/wsdl/documents.wsdl}
 * with its schema, document/literal wrapped, files by MTOM.
 *
 * <p>Promises: the same requests, refusals and codes as by REST, as typed faults; a message with a
 * document type definition, or one that does not obey the schema, comes no further than the gate.
 * Leaves to others: who may do what, to the intake; the protocol itself, to the container.
 */
package org.qoltanba.web.soap;
