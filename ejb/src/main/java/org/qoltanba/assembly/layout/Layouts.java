package org.qoltanba.assembly.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;

/** The layouts that were used last, made ready. */
public final class Layouts {

  private static final int MOST = 64;

  private final Map<Key, Ready> ready =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Ready> eldest) {
          return size() > MOST;
        }
      };

  private record Key(String sha256, Language language) {}

  /**
   * @param included the clauses as they were when the layout was made ready
   */
  private record Ready(Layout layout, Map<String, Content> included) {}

  /**
   * Two threads may make the same layout ready at once; what they make is the same.
   *
   * @param clauses those that the file includes
   */
  public Layout of(Content file, Language language, Clauses clauses) {
    var key = new Key(file.sha256(), language);
    Ready known;
    synchronized (ready) {
      known = ready.get(key);
    }
    if (known != null && current(known, language, clauses)) {
      return known.layout();
    }
    LayoutReader reader = reader(file, language, clauses);
    var made = new Ready(reader.layout(), reader.included());
    synchronized (ready) {
      ready.put(key, made);
    }
    return made.layout();
  }

  private static boolean current(Ready known, Language language, Clauses clauses) {
    return known.included().entrySet().stream()
        .allMatch(
            clause ->
                clauses.clause(clause.getKey(), language).equals(Optional.of(clause.getValue())));
  }

  public LayoutReading reading(Content file, Language language, Clauses clauses) {
    return reader(file, language, clauses).reading();
  }

  private static LayoutReader reader(Content file, Language language, Clauses clauses) {
    return new LayoutReader(file, language, name -> clauses.clause(name, language));
  }
}
