package org.qoltanba.rendering.tagging;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Writes the {@code xml:lang} of runs into their roles: FOP hands on the role of any element, but
 * the language of blocks only.
 */
public final class RunLanguages extends XMLFilterImpl {

  private static final Set<String> RUNS = Set.of("inline", "wrapper", "basic-link");
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  public RunLanguages(ContentHandler target) {
    setContentHandler(target);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    String language = RUNS.contains(local) ? attributes.getValue(XML, "lang") : null;
    super.startElement(
        uri,
        local,
        name,
        language == null ? attributes : Roles.withLanguage(local, attributes, language));
  }
}
