package org.qoltanba.form.people;

import static org.qoltanba.document.person.RememberedPerson.FULL_NAME;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qoltanba.document.Language;
import org.qoltanba.document.person.RememberedPerson;
import org.qoltanba.form.Line;
import org.qoltanba.form.Section;
import org.qoltanba.form.offer.Offer;
import org.qoltanba.form.shape.LeafKind;
import org.qoltanba.template.identifiers.Iin;

/**
 * The people in a form. One is a group with a name by which the schema says who someone is; those
 * whose names are marked otherwise, children and offenders, are none here, nor are officials, whose
 * names are not marked.
 */
public final class People {

  private static final String IDENTITY = "identity";

  private final Map<String, Line> lines;

  private People(List<Section> sections) {
    this.lines =
        sections.stream()
            .flatMap(section -> section.lines().stream())
            .collect(Collectors.toMap(Line::place, Function.identity()));
  }

  public static People in(List<Section> sections) {
    return new People(sections);
  }

  /** Whether the group at the place is a person. */
  public boolean isAt(String place) {
    return Stream.of(FULL_NAME, NameParts.SURNAME)
        .map(name -> lines.get(place + "/" + name))
        .anyMatch(
            line -> line != null && line.member().sensitive().filter(IDENTITY::equals).isPresent());
  }

  /** What is typed of the person at the place and may be remembered, by its name. */
  public Map<String, String> at(String place) {
    var texts = new LinkedHashMap<String, String>();
    NameParts.full(name -> text(place, name))
        .filter(name -> name.length() <= RememberedPerson.LONGEST)
        .ifPresent(name -> texts.put(FULL_NAME, name));
    Stream.concat(RememberedPerson.FIGURES.stream(), RememberedPerson.WORDS.stream())
        .filter(name -> !name.equals(FULL_NAME))
        .sorted()
        .filter(name -> isRight(lines.get(place + "/" + name)))
        .forEach(name -> texts.put(name, text(place, name)));
    return texts;
  }

  /** The lines of what {@link #at} tells. */
  public List<Line> linesAt(String place) {
    return Stream.concat(NameParts.ALL.stream(), at(place).keySet().stream())
        .distinct()
        .map(name -> lines.get(place + "/" + name))
        .filter(People::isRight)
        .toList();
  }

  private String text(String place, String name) {
    Line line = lines.get(place + "/" + name);
    return isRight(line) ? line.text().strip() : "";
  }

  private static boolean isRight(Line line) {
    return line != null
        && mayBeRemembered(line)
        && !line.text().isBlank()
        && line.text().length() <= RememberedPerson.LONGEST
        && (!line.kind().equals(LeafKind.IIN.name()) || Iin.of(line.text()).isPresent());
  }

  private static boolean mayBeRemembered(Line line) {
    return line.member().sensitive().map(IDENTITY::equals).orElse(true);
  }

  /**
   * What the person at the place can take from the one that is remembered: all that is not typed
   * alike. Words fit into papers of their own language only.
   *
   * @param language of the paper
   */
  public List<Offer> offers(String place, RememberedPerson person, Language language) {
    var texts = new LinkedHashMap<String, String>(NameParts.of(person.fullName()));
    person.texts().entrySet().stream()
        .filter(
            text ->
                language == person.language() || RememberedPerson.FIGURES.contains(text.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .forEach(text -> texts.put(text.getKey(), text.getValue()));
    return texts.entrySet().stream()
        .filter(text -> takes(lines.get(place + "/" + text.getKey()), text.getValue()))
        .map(text -> new Offer(place, place + "/" + text.getKey(), text.getValue()))
        .toList();
  }

  private static boolean takes(Line line, String text) {
    return line != null
        && mayBeRemembered(line)
        && !line.text().strip().equals(text)
        && (line.options().isEmpty()
            || line.options().stream().anyMatch(option -> option.value().equals(text)));
  }
}
