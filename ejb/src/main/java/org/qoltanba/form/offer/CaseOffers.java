package org.qoltanba.form.offer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qoltanba.document.Language;
import org.qoltanba.form.Form;
import org.qoltanba.form.Line;
import org.qoltanba.language.cases.NameCases;
import org.qoltanba.language.names.GrammaticalCase;
import org.qoltanba.language.names.Person;
import org.qoltanba.language.names.PersonName;
import org.qoltanba.language.names.Sex;

/**
 * The case forms of names that a paper will print, for the empty fields in which they can be
 * corrected.
 */
public final class CaseOffers {

  /** What the members are called from which the tags take the forms. */
  private static final String FORMS = "/caseForms/";

  private static final NameCases CASES = new NameCases();

  private CaseOffers() {}

  /**
   * @param language of the paper
   */
  public static List<Offer> of(Form form, Language language) {
    return form.sections().stream()
        .flatMap(section -> section.lines().stream())
        .filter(line -> line.place().contains(FORMS) && line.text().isBlank())
        .flatMap(line -> offer(form, line, language).stream())
        .toList();
  }

  private static Optional<Offer> offer(Form form, Line line, Language language) {
    int forms = line.place().lastIndexOf(FORMS);
    String person = line.place().substring(0, forms);
    String name = form.at(person + "/fullName").strip();
    return GrammaticalCase.of(line.place().substring(forms + FORMS.length()))
        .filter(wanted -> wanted.existsIn(language) && !name.isEmpty())
        .map(wanted -> CASES.inflect(person(name, form.at(person + "/sex")), wanted, language))
        .map(inflected -> new Offer(line.place(), line.place(), inflected.text()));
  }

  private static Person person(String name, String sex) {
    Optional<Sex> known =
        Stream.of(Sex.values()).filter(one -> one.name().equalsIgnoreCase(sex)).findFirst();
    return new Person(PersonName.ofFullName(name), known, Map.of());
  }
}
