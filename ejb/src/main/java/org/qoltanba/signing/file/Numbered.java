package org.qoltanba.signing.file;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The objects of a document that are still to be written; new ones get the next free numbers. */
final class Numbered {

  private final Deque<COSBase> waiting = new ArrayDeque<>();
  private final Set<COSBase> known = Collections.newSetFromMap(new IdentityHashMap<>());
  private long last;

  /** Those that were changed or made since the document was read. */
  Numbered(PDDocument document) {
    last = document.getDocument().getHighestXRefObjectNumber();
    var trailer = document.getDocument().getTrailer();
    trailer.toIncrement().exclude(trailer).forEach(this::add);
  }

  /** The number of an object; one without is new, and will be written, too. */
  COSObjectKey keyOf(COSBase value) {
    boolean named = value.getKey() != null || !(value instanceof COSObject);
    COSBase object = named ? value : ((COSObject) value).getObject();
    if (object.getKey() == null) {
      object.setKey(nextKey());
      add(object);
    }
    return object.getKey();
  }

  COSObjectKey nextKey() {
    return new COSObjectKey(++last, 0);
  }

  /** The next one to write, or null. */
  COSBase next() {
    return waiting.poll();
  }

  /** Whether the object of that number will be written. */
  boolean awaits(COSObjectKey key) {
    return waiting.stream().anyMatch(object -> key.equals(object.getKey()));
  }

  /** One more than the highest number. */
  long size() {
    return last + 1;
  }

  private void add(COSBase object) {
    if (known.add(object)) {
      waiting.add(object);
    }
  }
}
