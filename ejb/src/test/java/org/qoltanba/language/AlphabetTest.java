package org.qoltanba.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.document.Language;

class AlphabetTest {

  @ParameterizedTest
  @CsvSource({
    "KK, А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я",
    "KK, Абай Айгүл Әлия Гүлнар Ғалым Есен Қанат Оспан Өмір Ұлан Үміт Ілияс",
    "RU, Абай Елена Ёлкин Жанна Яна",
    "EN, apple Apple banana",
  })
  void wordsStandInTheOrderOfTheLanguage(Language language, String ordered) {
    List<String> expected = expected(ordered);
    var shuffled = new ArrayList<>(expected);
    Collections.reverse(shuffled);
    shuffled.sort(Alphabet.of(language));
    assertEquals(expected, shuffled);
  }

  @Test
  void onlyEqualTextsAreEqual() {
    assertNotEquals(0, Alphabet.of(Language.KK).compare("а", "а\u0000"));
    assertEquals(0, Alphabet.of(Language.KK).compare("Әлия", "Әлия"));
  }

  private static List<String> expected(String ordered) {
    return List.of(ordered.split(" "));
  }
}
