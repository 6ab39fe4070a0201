package org.qoltanba.web.soap;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;

/** Refuses a document type definition before it is read, and XML that is nested too deep. */
final class GuardedReader extends StreamReaderDelegate {

  /** Below what the container's own reader takes, so that ours is the answer. */
  static final int MAX_DEPTH = 90;

  private int depth;

  GuardedReader(XMLStreamReader reader) {
    super(reader);
  }

  @Override
  public int next() throws XMLStreamException {
    int event = super.next();
    if (event == DTD || event == ENTITY_REFERENCE) {
      throw Refusal.malformed(new Fault("", "xml-dtd"));
    }
    if (event == START_ELEMENT && ++depth > MAX_DEPTH) {
      throw Refusal.malformed(new Fault("", "xml-too-deep", Map.of("limit", MAX_DEPTH)));
    }
    if (event == END_ELEMENT) {
      depth--;
    }
    return event;
  }

  /** Built on {@link #next()}, so that no element passes uncounted. */
  @Override
  public int nextTag() throws XMLStreamException {
    int event = next();
    while (event != START_ELEMENT && event != END_ELEMENT) {
      boolean ignorable =
          event == COMMENT || event == PROCESSING_INSTRUCTION || event == SPACE || isWhiteSpace();
      if (!ignorable) {
        throw new XMLStreamException("text between elements", getLocation());
      }
      event = next();
    }
    return event;
  }
}
