package org.qoltanba.language.names;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qoltanba.language.names.NamePart.Role;

/** Tells the parts of a full name apart. */
final class NameReader {

  /** The words that make a patronymic of the father's name before them. */
  private static final Pattern SON_OR_DAUGHTER =
      pattern("ұлы|улы|қызы|кызы|оғлы|оглы|оглу|гызы|uly|qyzy|kyzy|ogly");

  private static final Pattern PATRONYMIC =
      pattern(
          ".+(ұлы|улы|қызы|кызы|ович|евич|ёвич|овна|евна|ёвна|ична|uly|qyzy|kyzy|ogly)|ильич|кузьмич|лукич|фомич");

  /** Only what no given name ends in: «Гүлбаршын» and «Мадина» look like surnames, too. */
  private static final Pattern SURNAME =
      pattern("(?!яков$)\\p{L}{2,}(ов|ев|ёв|ова|ева|ёва|ский|ская|цкий|цкая)(-\\p{L}+)?");

  private NameReader() {}

  static List<NamePart> partsOf(String fullName) {
    if (fullName.length() > PersonName.LONGEST) {
      return List.of(new NamePart(Role.GIVEN, fullName.strip()));
    }
    List<String> words = words(fullName);
    return switch (words.size()) {
      case 1 -> List.of(new NamePart(Role.GIVEN, words.get(0)));
      case 2 -> ofTwo(words.get(0), words.get(1));
      default -> ofMany(words);
    };
  }

  private static List<String> words(String fullName) {
    var words = new ArrayList<String>();
    for (String word : fullName.strip().split("[\\s\\u00a0]+")) {
      int last = words.size() - 1;
      if (last >= 0 && SON_OR_DAUGHTER.matcher(word).matches()) {
        words.set(last, words.get(last) + " " + word);
      } else {
        words.add(word);
      }
    }
    return words;
  }

  private static List<NamePart> ofTwo(String first, String second) {
    if (isPatronymic(second)) {
      return List.of(new NamePart(Role.GIVEN, first), new NamePart(Role.PATRONYMIC, second));
    }
    boolean givenFirst = isSurname(second) && !isSurname(first) && !isPatronymic(first);
    return List.of(
        new NamePart(givenFirst ? Role.GIVEN : Role.SURNAME, first),
        new NamePart(givenFirst ? Role.SURNAME : Role.GIVEN, second));
  }

  private static List<NamePart> ofMany(List<String> words) {
    int last = words.size() - 1;
    boolean surnameLast = isPatronymic(words.get(last - 1)) && !isPatronymic(words.get(last));
    if (surnameLast) {
      return List.of(
          new NamePart(Role.GIVEN, String.join(" ", words.subList(0, last - 1))),
          new NamePart(Role.PATRONYMIC, words.get(last - 1)),
          new NamePart(Role.SURNAME, words.get(last)));
    }
    return List.of(
        new NamePart(Role.SURNAME, words.get(0)),
        new NamePart(Role.GIVEN, String.join(" ", words.subList(1, last))),
        new NamePart(Role.PATRONYMIC, words.get(last)));
  }

  private static boolean isPatronymic(String word) {
    return PATRONYMIC.matcher(word).matches();
  }

  private static boolean isSurname(String word) {
    return SURNAME.matcher(word).matches();
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, CASE_INSENSITIVE | UNICODE_CASE);
  }
}
