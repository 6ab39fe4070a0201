package org.qoltanba.signing.level;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.qoltanba.document.Content;
import org.qoltanba.signing.file.Increment;

/**
 * The document security store (ETSI EN 319 142-1, section 5.4.2), without the optional {@code VRI}:
 * all readers look through the whole store.
 */
final class SecurityStore {

  private static final COSName DSS = COSName.getPDFName("DSS");

  private SecurityStore() {}

  /**
   * The file with a revision more that has the evidence; what the store had before stays.
   *
   * @param document the file, loaded
   */
  static Content with(Content pdf, PDDocument document, Evidence evidence) throws IOException {
    var catalogue = document.getDocumentCatalog().getCOSObject();
    var store = store(catalogue);
    add(store, "Certs", evidence.certificates());
    add(store, "OCSPs", evidence.responses());
    add(store, "CRLs", evidence.lists());
    return Increment.of(pdf, document);
  }

  private static COSDictionary store(COSDictionary catalogue) {
    var store = catalogue.getCOSDictionary(DSS);
    if (store == null) {
      store = new COSDictionary();
      store.setItem(COSName.TYPE, DSS);
      catalogue.setItem(DSS, store);
    }
    // Whether the store is an object of its own or a part of the catalogue: both are written.
    catalogue.setNeedToBeUpdated(true);
    store.setNeedToBeUpdated(true);
    return store;
  }

  private static void add(COSDictionary store, String name, Collection<byte[]> pieces)
      throws IOException {
    var key = COSName.getPDFName(name);
    var there = store.getCOSArray(key);
    var array = there == null ? new COSArray() : there;
    var known = contents(array);
    for (byte[] piece : pieces) {
      if (known.add(ByteBuffer.wrap(piece))) {
        array.add(stream(piece));
      }
    }
    if (array.size() > 0) {
      array.setNeedToBeUpdated(true);
      store.setItem(key, array);
    }
  }

  private static Set<ByteBuffer> contents(COSArray array) throws IOException {
    var contents = new HashSet<ByteBuffer>();
    for (int i = 0; i < array.size(); i++) {
      if (array.getObject(i) instanceof COSStream stream) {
        try (var in = stream.createInputStream()) {
          contents.add(ByteBuffer.wrap(in.readAllBytes()));
        }
      }
    }
    return contents;
  }

  private static COSStream stream(byte[] piece) throws IOException {
    var stream = new COSStream();
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(piece);
    }
    return stream;
  }
}
