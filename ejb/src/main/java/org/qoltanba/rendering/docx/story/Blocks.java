package org.qoltanba.rendering.docx.story;

import java.util.List;
import org.qoltanba.rendering.ooxml.Xml;
import org.qoltanba.rendering.paper.Block;

/** Reads what stands below one another: for what holds such in its turn. */
public interface Blocks {

  List<Block> read(List<Xml> elements, Story story, Place place);
}
