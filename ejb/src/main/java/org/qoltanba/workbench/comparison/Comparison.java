package org.qoltanba.workbench.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.qoltanba.assembly.layout.Clauses;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.comparison.FileComparison;
import org.qoltanba.document.comparison.VersionComparison;
import org.qoltanba.template.Edition;

/** Two versions of a template held against each other. */
public final class Comparison {

  private final Edition from;
  private final Edition to;
  private final Clauses shared;

  /**
   * @param shared the clauses of a version that has none of its own
   */
  public Comparison(Edition from, Edition to, Clauses shared) {
    this.from = from;
    this.to = to;
    this.shared = shared;
  }

  public VersionComparison told() {
    SortedMap<String, List<String>> before = VersionText.of(from, clauses(from));
    SortedMap<String, List<String>> after = VersionText.of(to, clauses(to));
    var names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    List<FileComparison> files =
        names.stream().map(name -> file(name, before, after)).flatMap(Optional::stream).toList();
    return new VersionComparison(
        to.template().manifest().id(),
        from.template().manifest().version(),
        to.template().manifest().version(),
        files);
  }

  private static Optional<FileComparison> file(
      String name, Map<String, List<String>> before, Map<String, List<String>> after) {
    List<String> old = before.getOrDefault(name, List.of());
    List<String> now = after.getOrDefault(name, List.of());
    return old.equals(now)
        ? Optional.empty()
        : Optional.of(new FileComparison(name, LineComparison.of(old, now)));
  }

  /** The edition's text of each clause that one of the two has as its own. */
  private Map<String, Content> clauses(Edition edition) {
    var names = new TreeSet<>(from.template().clauses().keySet());
    names.addAll(to.template().clauses().keySet());
    var clauses = new HashMap<String, Content>();
    names.forEach(name -> clause(edition, name).ifPresent(docx -> clauses.put(name, docx)));
    return clauses;
  }

  private Optional<Content> clause(Edition edition, String key) {
    int slash = key.indexOf('/');
    String name = key.substring(0, slash);
    Language language = Language.of(key.substring(slash + 1)).orElseThrow();
    Optional<Content> own = edition.template().clause(name, language);
    boolean bringsNone = edition.template().clauses().isEmpty();
    return own.isPresent() || !bringsNone ? own : shared.clause(name, language);
  }
}
