/**
 * XML from strangers: read without document types and without anything from outside, freed of what
 * tells of its author, and written so that the same content gives the same bytes.
 */
package org.qoltanba.assembly.xml;
