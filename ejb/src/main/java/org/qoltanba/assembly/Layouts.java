package org.qoltanba.assembly;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;

/** The layouts that were used last, made ready. */
final class Layouts {

  private static final int MOST = 64;

  private final Map<Key, Layout> ready =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Layout> eldest) {
          return size() > MOST;
        }
      };

  private record Key(String sha256, Language language) {}

  /** Two threads may make the same layout ready at once; what they make is the same. */
  Layout of(Content file, Language language) {
    var key = new Key(file.sha256(), language);
    synchronized (ready) {
      Layout known = ready.get(key);
      if (known != null) {
        return known;
      }
    }
    Layout made = LayoutReader.read(file, language);
    synchronized (ready) {
      ready.put(key, made);
    }
    return made;
  }
}
