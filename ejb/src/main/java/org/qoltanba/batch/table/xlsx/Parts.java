package org.qoltanba.batch.table.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a spreadsheet file, unpacked within bounds.
 *
 * @param entries by name, as far as tables need them
 */
record Parts(Map<String, byte[]> entries) {

  private static final int MOST_ENTRIES = 1_000;
  private static final int MOST_BYTES = 48_000_000;

  /**
   * @throws IOException for what is no zip, or one that unpacks to more than a table may be
   */
  static Parts of(byte[] zip) throws IOException {
    var entries = new HashMap<String, byte[]>();
    long left = MOST_BYTES;
    int count = 0;
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readNBytes((int) left + 1);
        left -= bytes.length;
        count++;
        if (left < 0 || count > MOST_ENTRIES) {
          throw new IOException("too much");
        }
        keep(entry.getName(), bytes, entries);
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("names in no known encoding");
    }
    return new Parts(entries);
  }

  private static void keep(String name, byte[] bytes, Map<String, byte[]> entries)
      throws IOException {
    boolean ours = name.startsWith("xl/") && (name.endsWith(".xml") || name.endsWith(".rels"));
    if (ours && entries.put(name, bytes) != null) {
      throw new IOException("a name twice");
    }
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** The part as XML without document types and without anything from outside. */
  XMLStreamReader xml(String name) throws IOException, XMLStreamException {
    if (!has(name)) {
      throw new IOException("a part is missing");
    }
    // The platform's own, whatever else is on the class path: there these limits are known to hold.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new ByteArrayInputStream(entries.get(name)));
  }
}
