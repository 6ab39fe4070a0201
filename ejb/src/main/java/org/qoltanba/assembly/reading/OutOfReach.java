package org.qoltanba.assembly.reading;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.xml.SafeXml;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.TagError;

/** Finds tags where they would silently stay as they are, such as in a text box or a field. */
public final class OutOfReach {

  private static final Set<String> HOLES =
      Set.of("txbxContent", "fldSimple", "instrText", "oMath", "bdo", "dir", "ruby");

  private OutOfReach() {}

  public static List<TagError> find(String part, byte[] xml) {
    var errors = new ArrayList<TagError>();
    try {
      XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(xml));
      int inside = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        boolean hole = reader.hasName() && HOLES.contains(reader.getLocalName());
        if (event == XMLStreamConstants.START_ELEMENT && hole) {
          inside++;
        } else if (event == XMLStreamConstants.END_ELEMENT && hole) {
          inside--;
        } else if (inside > 0 && reader.hasText() && reader.getText().contains("{{")) {
          errors.add(new TagError("tag-out-of-reach", new Place(part, 0, reader.getText())));
        }
      }
    } catch (XMLStreamException e) {
      throw new BrokenLayout("unreadable-xml", part, e);
    }
    return errors;
  }
}
