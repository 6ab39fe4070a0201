package org.qoltanba.template.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.deadline.Counting;
import org.qoltanba.deadline.Counting.LastDay;
import org.qoltanba.deadline.Term;
import org.qoltanba.deadline.Terms;
import org.qoltanba.deadline.YearUnknown;
import org.qoltanba.document.Deadline;
import org.qoltanba.document.DeadlineRule;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.language.Dates;

/**
 * The deadlines of one paper.
 *
 * @param known in the order of the manifest; one whose data has no day to count from is left out
 * @param warnings what could not be counted, or only without the days that will be moved, and where
 *     it counts from
 */
public record Deadlines(List<Deadline> known, List<Fault> warnings) {

  /** What holds them among the data that tags see. */
  public static final String MEMBER = "deadlines";

  public Deadlines {
    known = List.copyOf(known);
    warnings = List.copyOf(warnings);
  }

  /**
   * @param data where the data stands in the request, as a JSON pointer
   */
  public static Deadlines of(
      List<DeadlineRule> rules, Facts facts, Counting counting, String data) {
    var known = new ArrayList<Deadline>();
    var warnings = new ArrayList<Fault>();
    for (DeadlineRule rule : applying(rules, facts)) {
      Term term = Terms.packed().find(rule.term()).orElseThrow();
      var told = new Telling(term, data + rule.from());
      date(facts, rule.from())
          .flatMap(event -> told.deadline(rule.id(), event, counting, warnings))
          .ifPresent(known::add);
    }
    return new Deadlines(known, warnings);
  }

  /**
   * Tells the last day of a term, and what is not sure about it.
   *
   * @param pointer where it counts from
   */
  private record Telling(Term term, String pointer) {

    Optional<Deadline> deadline(
        String id, LocalDate event, Counting counting, List<Fault> warnings) {
      try {
        LastDay last = counting.lastDay(term, event);
        last.unsettled()
            .map(year -> warning(DeadlineCodes.CALENDAR_YEAR_UNSETTLED, year))
            .ifPresent(warnings::add);
        return Optional.of(
            new Deadline(id, term.title(), last.day(), term.act(), term.article(), event));
      } catch (YearUnknown unknown) {
        warnings.add(warning(DeadlineCodes.CALENDAR_YEAR_UNKNOWN, unknown.year()));
        return Optional.empty();
      }
    }

    private Fault warning(String code, int year) {
      return new Fault(pointer, code, Map.of("title", term.title(), "year", year));
    }
  }

  private static List<DeadlineRule> applying(List<DeadlineRule> rules, Facts facts) {
    Set<String> settled = new HashSet<>();
    return rules.stream().filter(rule -> rule.appliesTo(facts) && settled.add(rule.id())).toList();
  }

  /** Refuses data whose member would be hidden by the deadlines. */
  public static List<Fault> hidden(Facts facts, String data) {
    return facts.tree().containsKey(MEMBER)
        ? List.of(new Fault(data + "/" + MEMBER, DeadlineCodes.RESERVED_FIELD))
        : List.of();
  }

  /** The data with the deadlines in it, for tags. */
  public Facts in(Facts facts, Language language) {
    if (known.isEmpty()) {
      return facts;
    }
    var all = new LinkedHashMap<>(facts.tree());
    var own = new LinkedHashMap<String, Object>();
    known.forEach(deadline -> own.put(deadline.id(), members(deadline, language)));
    all.put(MEMBER, own);
    return new Facts(all);
  }

  private static Map<String, Object> members(Deadline deadline, Language language) {
    var members = new LinkedHashMap<String, Object>();
    members.put("lastDay", deadline.lastDay().toString());
    members.put("countedFrom", deadline.countedFrom().toString());
    members.put("title", deadline.title().in(language));
    members.put("act", deadline.act().in(language));
    members.put("article", deadline.article().in(language));
    return members;
  }

  private static Optional<LocalDate> date(Facts facts, String pointer) {
    return facts
        .at(pointer)
        .flatMap(value -> value instanceof String t ? Dates.ofIso(t.strip()) : Optional.empty());
  }
}
