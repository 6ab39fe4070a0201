package org.qoltanba.template.versions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.template.Edition;
import org.qoltanba.template.Offer;
import org.qoltanba.template.Shelf;

/**
 * The shelf, and beside it what was published since the server started, here or on another server
 * of the same source; of two versions with one number, the published one stands.
 *
 * <p>The source is asked by whoever comes when the last answer is old; others take the old one
 * meanwhile.
 */
public final class Catalogue implements Offer {

  private static final Duration FRESH = Duration.ofSeconds(2);

  private final Shelf shelf;
  private final VersionSource source;
  private final Editions editions;
  private final Clock clock;
  private volatile Snapshot snapshot;

  private record Snapshot(Instant at, SortedMap<String, List<TemplateVersion>> versions) {}

  public Catalogue(Shelf shelf, VersionSource source, Clock clock) {
    this.shelf = shelf;
    this.source = source;
    this.editions = new Editions(source);
    this.clock = clock;
    refresh();
  }

  /**
   * Asks the source now, for a change that was made here.
   *
   * <p>One at a time: the answer that was asked for last is the one that stays.
   */
  public synchronized void refresh() {
    Instant at = clock.instant();
    snapshot = new Snapshot(at, versions(source.offered()));
  }

  @Override
  public List<String> ids() {
    return List.copyOf(fresh().keySet());
  }

  @Override
  public List<TemplateVersion> versions(String template) {
    return fresh().getOrDefault(template, List.of());
  }

  @Override
  public Optional<TemplateVersion> find(String template, String version) {
    return source.find(template, version).or(() -> shelf.find(template, version));
  }

  @Override
  public Edition edition(TemplateVersion version) {
    return version
        .kept()
        .map(kept -> editions.of(version, kept))
        .orElseGet(() -> shelf.edition(version));
  }

  private SortedMap<String, List<TemplateVersion>> fresh() {
    Snapshot known = snapshot;
    // The clock may have been set back, too.
    if (Duration.between(known.at(), clock.instant()).abs().compareTo(FRESH) >= 0) {
      // Whoever comes while the source is being asked takes what was known before.
      snapshot = new Snapshot(clock.instant(), known.versions());
      refresh();
    }
    return snapshot.versions();
  }

  private SortedMap<String, List<TemplateVersion>> versions(List<TemplateVersion> offered) {
    var all = new TreeMap<String, List<TemplateVersion>>();
    offered.forEach(version -> listOf(version, all).add(version));
    shelf.ids().stream()
        .flatMap(id -> shelf.versions(id).stream())
        .filter(version -> offered.stream().noneMatch(other -> same(version, other)))
        .forEach(version -> listOf(version, all).add(version));
    all.values().forEach(list -> list.sort(VersionOrder.NEWEST_FIRST));
    return Collections.unmodifiableSortedMap(all);
  }

  private static List<TemplateVersion> listOf(
      TemplateVersion version, SortedMap<String, List<TemplateVersion>> all) {
    return all.computeIfAbsent(version.template(), id -> new ArrayList<>());
  }

  private static boolean same(TemplateVersion version, TemplateVersion other) {
    return version.template().equals(other.template()) && version.version().equals(other.version());
  }
}
