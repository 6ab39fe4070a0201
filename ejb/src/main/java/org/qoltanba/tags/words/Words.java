package org.qoltanba.tags.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.Language;
import org.qoltanba.language.Dates;
import org.qoltanba.language.Phones;
import org.qoltanba.language.names.GrammaticalCase;
import org.qoltanba.language.names.Initials;
import org.qoltanba.language.names.Person;
import org.qoltanba.language.names.PersonName;
import org.qoltanba.language.names.Sex;
import org.qoltanba.language.numbers.GrammaticalGender;
import org.qoltanba.tags.Filter;

/** What the filters know of the language of a paper. */
public final class Words {

  private final Language language;
  private final Dictionary dictionary;

  Words(Language language, Dictionary dictionary) {
    this.language = language;
    this.dictionary = dictionary;
  }

  public Language language() {
    return language;
  }

  public String date(LocalDate date, Filter.DateForm form) {
    return switch (form) {
      case LONG -> Dates.longForm(date, language);
      case ACT -> Dates.actForm(date, language);
      case SHORT -> Dates.shortForm(date);
      case BLANK -> Dates.blankForm(date, language);
    };
  }

  /** The places for a date that is filled in by hand. */
  public String blankDate() {
    return switch (language) {
      case KK -> "«____» ______________ 20___ ж.";
      case RU -> "«____» ______________ 20___ г.";
      case EN -> "“____” ______________ 20___";
    };
  }

  /** All its digits, with the decimal mark of the language; not grouped, for it may be a year. */
  public String figures(BigDecimal number) {
    String plain = number.toPlainString();
    String signed = plain.replace('-', '−');
    return language == Language.EN ? signed : signed.replace('.', ',');
  }

  /** Empty for a number that is not put into words, such as a fraction. */
  public Optional<String> number(BigDecimal number, GrammaticalGender gender) {
    return dictionary.numbers().of(number, language, gender);
  }

  /** Empty for a sum that can't be paid. */
  public Optional<String> money(BigDecimal sum, Filter.MoneyForm form) {
    return form == Filter.MoneyForm.FULL
        ? dictionary.amounts().inWords(sum, language)
        : dictionary.amounts().figures(sum, language);
  }

  /**
   * @param fullName not blank
   */
  public String inCase(String fullName, GrammaticalCase wanted, Optional<Sex> sex) {
    var person = new Person(PersonName.ofFullName(fullName), sex, Map.of());
    return dictionary.cases().inflect(person, nearest(wanted), language).text();
  }

  private GrammaticalCase nearest(GrammaticalCase wanted) {
    if (wanted.existsIn(language)) {
      return wanted;
    }
    return switch (wanted) {
      case PREPOSITIONAL -> kazakh(GrammaticalCase.LOCATIVE);
      case LOCATIVE -> russian(GrammaticalCase.PREPOSITIONAL);
      case ABLATIVE -> russian(GrammaticalCase.GENITIVE);
      default -> GrammaticalCase.NOMINATIVE;
    };
  }

  private GrammaticalCase kazakh(GrammaticalCase own) {
    return language == Language.KK ? own : GrammaticalCase.NOMINATIVE;
  }

  private GrammaticalCase russian(GrammaticalCase own) {
    return language == Language.RU ? own : GrammaticalCase.NOMINATIVE;
  }

  /**
   * @param fullName not blank
   */
  public String initials(String fullName, Filter.NameOrder order) {
    return Initials.of(
        PersonName.ofFullName(fullName),
        order == Filter.NameOrder.FIRST
            ? Initials.Order.INITIALS_FIRST
            : Initials.Order.SURNAME_FIRST);
  }

  /** Empty for what is no telephone number. */
  public Optional<String> phone(String number) {
    return Phones.printed(number);
  }
}
