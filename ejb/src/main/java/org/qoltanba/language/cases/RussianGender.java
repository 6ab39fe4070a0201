package org.qoltanba.language.cases;

import static org.qoltanba.language.names.Sex.FEMALE;
import static org.qoltanba.language.names.Sex.MALE;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qoltanba.language.names.Person;
import org.qoltanba.language.names.Sex;

/**
 * The grammatical gender of a name in Russian: told by the patronymic, else by the record's sex,
 * else by the surname's ending, else by the given name. A name that tells nothing has none, and
 * nothing is guessed.
 */
final class RussianGender {

  private static final Pattern SON = Pattern.compile(".+(улы|оглы|оглу|ович|евич|ич)");
  private static final Pattern DAUGHTER = Pattern.compile(".+(кызы|гызы|овна|евна|ична|инична)");

  private static final Pattern HIS_SURNAME =
      Pattern.compile("(.+-)?[а-я-]{2,}(ов|ев|ин|ский|цкий|улы)");
  private static final Pattern HER_SURNAME =
      Pattern.compile("([а-я]{2,}(ова|ева|ина|ская|цкая)|[а-я]{2,}кызы)(-.+)?");

  private static final Pattern HIS_GIVEN =
      Pattern.compile(
          ".+(бек|бай|гали|кали|мурат|булат|болат|газы|берген|мухамед|мухамбет|.лла|мырза)");
  private static final Pattern HER_GIVEN =
      Pattern.compile("гуль?.+|.+(гуль?|сулу|бике)|.*[^аеёиоуыэюя]а|.+[иь]я");

  private static final Set<String> HIS_NAMES =
      words(
          """
          алихан алмас арман аскар асхат бауыржан данияр даурен ерлан ержан жандос
          канат кайрат марат нурлан нуржан олжас рустем самат санжар серик тимур руслан
          александр алексей андрей виктор владимир дмитрий евгений иван игорь михаил
          николай олег павел петр сергей юрий абай азамат мухтар муса иса мустафа
          муртаза кожа мырза жума яхья илья никита лука фома кузьма савва данила илия
          зия закария жакия яхия магауия
          """);

  private static final Set<String> HER_NAMES =
      words(
          """
          айгерим айжан айнур айнаш акмарал алтынай асел асель ботагоз гаухар жанар
          жибек карлыгаш кулаш куралай любовь меруерт молдир перизат райхан раушан
          салтанат сауле томирис улжан шолпан
          """);

  /** Short forms that men and women share. */
  private static final Set<String> EITHER = Set.of("саша", "женя", "валя", "шура", "слава");

  private RussianGender() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  static Optional<Sex> of(Person person) {
    return person
        .name()
        .patronymic()
        .flatMap(word -> told(word, SON, DAUGHTER))
        .or(person::sex)
        .or(() -> person.name().surname().flatMap(w -> told(w, HIS_SURNAME, HER_SURNAME)))
        .or(() -> person.name().given().flatMap(RussianGender::ofGiven));
  }

  private static Optional<Sex> ofGiven(String given) {
    String name = inRussianLetters(given);
    if (HIS_NAMES.contains(name)) {
      return Optional.of(MALE);
    }
    if (HER_NAMES.contains(name)) {
      return Optional.of(FEMALE);
    }
    return EITHER.contains(name) ? Optional.empty() : told(given, HIS_GIVEN, HER_GIVEN);
  }

  private static Optional<Sex> told(String word, Pattern his, Pattern her) {
    String letters = inRussianLetters(word);
    if (his.matcher(letters).matches()) {
      return Optional.of(MALE);
    }
    return her.matcher(letters).matches() ? Optional.of(FEMALE) : Optional.empty();
  }

  /** The word in small Russian letters, so that Әсел and Асел are one. */
  private static String inRussianLetters(String word) {
    String kazakh = "әғқңөұүһіё";
    String russian = "агкноуухие";
    var letters = new StringBuilder(word.toLowerCase(Locale.ROOT));
    for (int at = 0; at < letters.length(); at++) {
      int found = kazakh.indexOf(letters.charAt(at));
      if (found >= 0) {
        letters.setCharAt(at, russian.charAt(found));
      }
    }
    return letters.toString();
  }
}
