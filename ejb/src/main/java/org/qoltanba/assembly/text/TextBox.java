package org.qoltanba.assembly.text;

import java.util.List;
import org.docx4j.wml.PPr;
import org.qoltanba.tags.Node;

/**
 * A text box of a drawing.
 *
 * @param empty the properties of a paragraph for a box in which nothing else is left
 * @param fallback whether it says again, for older readers, what another one says
 */
public record TextBox(List<Node<Element>> nodes, PPr empty, boolean fallback) {}
