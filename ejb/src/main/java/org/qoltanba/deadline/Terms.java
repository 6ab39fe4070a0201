package org.qoltanba.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.Titles;

/** The terms that are known, by their ids; immutable. */
public final class Terms {

  private static final String PACKED = "terms.yaml";

  private final Map<String, Term> terms = new LinkedHashMap<>();

  private Terms(String file, byte[] yaml) {
    Text text = StrictYaml.read(file, yaml, Text.class);
    for (Entry entry : text.terms()) {
      Act act = text.acts().get(entry.act());
      if (act == null || terms.put(entry.id(), entry.of(act)) != null) {
        throw new DataBroken(file + ", term " + entry.id(), 0, null);
      }
    }
  }

  /** Read once: they never change. */
  private static final class Packed {

    private static final Terms TERMS = read();
  }

  /** The file: acts by a short name, and terms that name them. */
  record Text(Map<String, Act> acts, List<Entry> terms) {}

  record Act(Titles title, String edition) {}

  record Entry(
      String id,
      String act,
      Titles article,
      Titles title,
      int length,
      Term.Unit unit,
      Term.Begin begins,
      Term.DayOff dayOff) {

    private Term of(Act law) {
      return new Term(id, title, law.title(), article, law.edition(), length, unit, begins, dayOff);
    }
  }

  /** The terms that the project ships. */
  public static Terms packed() {
    return Packed.TERMS;
  }

  private static Terms read() {
    try (InputStream in = Terms.class.getResourceAsStream(PACKED)) {
      return new Terms(PACKED, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(PACKED, e);
    }
  }

  public Optional<Term> find(String id) {
    return Optional.ofNullable(terms.get(id));
  }

  /** In the order of the file. */
  public Collection<Term> all() {
    return List.copyOf(terms.values());
  }
}
