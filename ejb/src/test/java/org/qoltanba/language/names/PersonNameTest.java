package org.qoltanba.language.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "Ахметова Айгүл Серікқызы, Ахметова, Айгүл, Серікқызы",
    "Айгүл Серікқызы Ахметова, Ахметова, Айгүл, Серікқызы",
    "Айгүл Ахметова, Ахметова, Айгүл, ''",
    "Ахметова Айгүл, Ахметова, Айгүл, ''",
    "Ахметова Гүлбаршын, Ахметова, Гүлбаршын, ''",
    "Бекмағамбет Әлия, Бекмағамбет, Әлия, ''",
    "Абай Құнанбайұлы, '', Абай, Құнанбайұлы",
    "Байтұрсынұлы Ахмет, Байтұрсынұлы, Ахмет, ''",
    "Алиев Тимур Ахмет улы, Алиев, Тимур, Ахмет улы",
    "Ким Чен Ын, Ким, Чен, Ын",
    "Иванов Яков, Иванов, Яков, ''",
    "Ким Яков, Ким, Яков, ''",
    "Ахметов Мұхаммед Али Серікұлы, Ахметов, Мұхаммед Али, Серікұлы",
    "Айсұлу, '', Айсұлу, ''",
  })
  void thePartsAreToldApart(String full, String surname, String given, String patronymic) {
    PersonName name = PersonName.ofFullName(full);
    assertEquals(surname, name.surname().orElse(""));
    assertEquals(given, name.given().orElse(""));
    assertEquals(patronymic, name.patronymic().orElse(""));
    assertEquals(full, name.full());
  }

  @ParameterizedTest
  @CsvSource({
    "Ахметова Айгүл Серікқызы, Ахметова А.С., А.С. Ахметова",
    "Айгүл Серікқызы Ахметова, Ахметова А.С., А.С. Ахметова",
    "Әлиев Ілияс Өмірұлы, Әлиев І.Ө., І.Ө. Әлиев",
    "Ахметова-Ким Дана Олеговна, Ахметова-Ким Д.О., Д.О. Ахметова-Ким",
    "Бекмағамбет Әлия, Бекмағамбет Ә., Ә. Бекмағамбет",
    "Дюбуа Жан-Поль, Дюбуа Ж.-П., Ж.-П. Дюбуа",
    "Ахметов Мұхаммед Али Серікұлы, Ахметов М.А.С., М.А.С. Ахметов",
    "Алиев Тимур Ахмет улы, Алиев Т.А., Т.А. Алиев",
    "Байтұрсынұлы Ахмет, Байтұрсынұлы А., А. Байтұрсынұлы",
    "Абай Құнанбайұлы, Құнанбайұлы А., А. Құнанбайұлы",
    "Айсұлу, Айсұлу, Айсұлу",
    "иванов иван, иванов И., И. иванов",
  })
  void initialsStandOnEitherSideBehindANoBreakSpace(String full, String after, String before) {
    PersonName name = PersonName.ofFullName(full);
    assertEquals(after.replace(' ', '\u00a0'), Initials.of(name, Initials.Order.SURNAME_FIRST));
    assertEquals(before.replace(' ', '\u00a0'), Initials.of(name, Initials.Order.INITIALS_FIRST));
  }

  @Test
  void aLetterAndTheMarkUponItAreOneInitial() {
    String decomposed = "Иванов И\u0306ован";
    assertEquals(
        "Иванов\u00a0И\u0306.",
        Initials.of(PersonName.ofFullName(decomposed), Initials.Order.SURNAME_FIRST));
  }

  @Test
  void aPartMayBeMissingButNotAll() {
    assertEquals("Ким Анна", PersonName.of("Ким", "Анна", "").full());
    assertEquals("Ким", Initials.of(PersonName.of("Ким", "", ""), Initials.Order.SURNAME_FIRST));
    assertThrows(IllegalArgumentException.class, () -> PersonName.of("", " ", ""));
  }

  @Test
  void noNameReachesALogThroughItsText() {
    Person person = Person.named("Ахметова Айгүл");
    String told = person + " " + person.name() + " " + person.name().parts();
    assertFalse(told.contains("Ахметова"));
    assertFalse(new InflectedName("Ахметова", true).toString().contains("Ахметова"));
  }
}
