package org.qoltanba.assembly.text;

import org.docx4j.wml.P;
import org.docx4j.wml.RPr;

/**
 * How a piece of a line looks.
 *
 * @param run the properties of its run; null for none
 * @param link the hyperlink that it is in; null for none
 */
public record Format(RPr run, P.Hyperlink link) {}
