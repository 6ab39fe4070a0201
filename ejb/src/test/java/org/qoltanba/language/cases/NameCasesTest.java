package org.qoltanba.language.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.document.Language;
import org.qoltanba.language.names.GrammaticalCase;
import org.qoltanba.language.names.InflectedName;
import org.qoltanba.language.names.Person;
import org.qoltanba.language.names.PersonName;
import org.qoltanba.language.names.Sex;

class NameCasesTest {

  private final NameCases cases = new NameCases();

  @ParameterizedTest
  @CsvSource({
    "Ахметова Айгүл Серікқызы, Ахметовой Айгүл Серікқызы, Ахметовой Айгүл Серікқызы, Ахметову Айгүл Серікқызы, Ахметовой Айгүл Серікқызы, Ахметовой Айгүл Серікқызы",
    "Иванов Иван Иванович, Иванова Ивана Ивановича, Иванову Ивану Ивановичу, Иванова Ивана Ивановича, Ивановым Иваном Ивановичем, Иванове Иване Ивановиче",
    "Иванова Мария Петровна, Ивановой Марии Петровны, Ивановой Марии Петровне, Иванову Марию Петровну, Ивановой Марией Петровной, Ивановой Марии Петровне",
    "Жұмабай Нұрлан Серікұлы, Жұмабая Нұрлана Серікұлы, Жұмабаю Нұрлану Серікұлы, Жұмабая Нұрлана Серікұлы, Жұмабаем Нұрланом Серікұлы, Жұмабае Нұрлане Серікұлы",
    "Бекмағамбет Әлия Ерланқызы, Бекмағамбет Әлии Ерланқызы, Бекмағамбет Әлии Ерланқызы, Бекмағамбет Әлию Ерланқызы, Бекмағамбет Әлией Ерланқызы, Бекмағамбет Әлии Ерланқызы",
    "Цой Виктор Робертович, Цоя Виктора Робертовича, Цою Виктору Робертовичу, Цоя Виктора Робертовича, Цоем Виктором Робертовичем, Цое Викторе Робертовиче",
    "Оспанов Қуаныш Маратович, Оспанова Қуаныша Маратовича, Оспанову Қуанышу Маратовичу, Оспанова Қуаныша Маратовича, Оспановым Қуанышем Маратовичем, Оспанове Қуаныше Маратовиче",
    "Ахметова-Ким Дана Олеговна, Ахметовой-Ким Даны Олеговны, Ахметовой-Ким Дане Олеговне, Ахметову-Ким Дану Олеговну, Ахметовой-Ким Даной Олеговной, Ахметовой-Ким Дане Олеговне",
    "Петров-Водкин Кузьма Сергеевич, Петрова-Водкина Кузьмы Сергеевича, Петрову-Водкину Кузьме Сергеевичу, Петрова-Водкина Кузьму Сергеевича, Петровым-Водкиным Кузьмой Сергеевичем, Петрове-Водкине Кузьме Сергеевиче",
    "Тұрсын Исхақ Маратұлы, Тұрсына Исхақа Маратұлы, Тұрсыну Исхақу Маратұлы, Тұрсына Исхақа Маратұлы, Тұрсыном Исхақом Маратұлы, Тұрсыне Исхақе Маратұлы",
    "Черных Анна Ильинична, Черных Анны Ильиничны, Черных Анне Ильиничне, Черных Анну Ильиничну, Черных Анной Ильиничной, Черных Анне Ильиничне",
    "Шевченко Олег Ильич, Шевченко Олега Ильича, Шевченко Олегу Ильичу, Шевченко Олега Ильича, Шевченко Олегом Ильичом, Шевченко Олеге Ильиче",
    "Жұмаділова Шұға Оразкызы, Жұмаділовой Шұғи Оразкызы, Жұмаділовой Шұғе Оразкызы, Жұмаділову Шұғу Оразкызы, Жұмаділовой Шұғой Оразкызы, Жұмаділовой Шұғе Оразкызы",
    "Алиев Тимур Ахмет улы, Алиева Тимура Ахмет улы, Алиеву Тимуру Ахмет улы, Алиева Тимура Ахмет улы, Алиевым Тимуром Ахмет улы, Алиеве Тимуре Ахмет улы",
    "АХМЕТОВА ГУЛЬНАР МАРАТОВНА, АХМЕТОВОЙ ГУЛЬНАР МАРАТОВНЫ, АХМЕТОВОЙ ГУЛЬНАР МАРАТОВНЕ, АХМЕТОВУ ГУЛЬНАР МАРАТОВНУ, АХМЕТОВОЙ ГУЛЬНАР МАРАТОВНОЙ, АХМЕТОВОЙ ГУЛЬНАР МАРАТОВНЕ",
    "Айгүл Ахметова, Айгүл Ахметовой, Айгүл Ахметовой, Айгүл Ахметову, Айгүл Ахметовой, Айгүл Ахметовой",
    "Достоевская Анна, Достоевской Анны, Достоевской Анне, Достоевскую Анну, Достоевской Анной, Достоевской Анне",
  })
  void aRussianNameIsInflectedPartByPart(
      String name, String genitive, String dative, String accusative, String with, String about) {
    assertEquals(genitive, russian(name, GrammaticalCase.GENITIVE));
    assertEquals(dative, russian(name, GrammaticalCase.DATIVE));
    assertEquals(accusative, russian(name, GrammaticalCase.ACCUSATIVE));
    assertEquals(with, russian(name, GrammaticalCase.INSTRUMENTAL));
    assertEquals(about, russian(name, GrammaticalCase.PREPOSITIONAL));
  }

  @ParameterizedTest
  @CsvSource({"Ким Ян", "Бекмағамбет Нұр", "John Smith", "Дәулет Саша", "Ахметова A.S."})
  void aNameOfUnknownGenderOrScriptStaysInTheNominativeAndSaysSo(String name) {
    assertEquals(
        new InflectedName(name, false),
        cases.inflect(Person.named(name), GrammaticalCase.GENITIVE, Language.RU));
  }

  @ParameterizedTest
  @CsvSource({"MALE, Кима Яна", "FEMALE, Ким Ян"})
  void theRecordsSexDecidesWhereTheNameDoesNot(Sex sex, String expected) {
    var person = new Person(PersonName.ofFullName("Ким Ян"), Optional.of(sex), Map.of());
    assertEquals(
        new InflectedName(expected, true),
        cases.inflect(person, GrammaticalCase.GENITIVE, Language.RU));
  }

  @Test
  void thePatronymicIsAskedBeforeTheRecordsSex() {
    var person =
        new Person(PersonName.of("Ким", "Ян", "Олегович"), Optional.of(Sex.FEMALE), Map.of());
    assertEquals(
        "Кима Яна Олеговича", cases.inflect(person, GrammaticalCase.GENITIVE, Language.RU).text());
  }

  @ParameterizedTest
  @CsvSource({"KK", "RU", "EN"})
  void aFormInTheRecordWinsInEveryLanguage(Language language) {
    var person =
        new Person(
            PersonName.ofFullName("Ли Анна"),
            Optional.empty(),
            Map.of(GrammaticalCase.GENITIVE, "Ли А."));
    assertEquals(
        new InflectedName("Ли А.", true),
        cases.inflect(person, GrammaticalCase.GENITIVE, language));
  }

  @ParameterizedTest
  @CsvSource({"Aigul Akhmetova, Aigul Akhmetova’s", "James Ross, James Ross’s"})
  void anEnglishGenitiveHasAnApostropheAndS(String name, String expected) {
    assertEquals(
        expected, cases.inflect(Person.named(name), GrammaticalCase.GENITIVE, Language.EN).text());
  }

  @ParameterizedTest
  @CsvSource({"KK, PREPOSITIONAL", "RU, LOCATIVE", "RU, ABLATIVE", "EN, DATIVE"})
  void aCaseThatTheLanguageLacksIsNotMade(Language language, GrammaticalCase wanted) {
    Person person = Person.named("Ким Анна");
    assertThrows(IllegalArgumentException.class, () -> cases.inflect(person, wanted, language));
  }

  @Test
  void aTextTooLongForANameStaysAsItIs() {
    String text = "ұлы ".repeat(100_000) + "-".repeat(100_000) + "а";
    for (Language language : Language.values()) {
      assertEquals(
          new InflectedName(text, false),
          cases.inflect(Person.named(text), GrammaticalCase.GENITIVE, language));
    }
  }

  @Test
  void theNominativeIsTheNameItself() {
    for (Language language : Language.values()) {
      assertEquals(
          new InflectedName("Ким Ян", true),
          cases.inflect(Person.named(" Ким  Ян "), GrammaticalCase.NOMINATIVE, language));
    }
  }

  private String russian(String name, GrammaticalCase wanted) {
    return cases.inflect(Person.named(name), wanted, Language.RU).text();
  }
}
