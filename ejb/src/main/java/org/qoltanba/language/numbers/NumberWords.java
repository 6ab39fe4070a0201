package org.qoltanba.language.numbers;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.Language;

/** Whole numbers in words, by the spell-out rules of CLDR with the wording of legal papers. */
public final class NumberWords {

  /** The largest number that is put into words, 10 to the 15th. */
  public static final BigDecimal MOST = BigDecimal.TEN.pow(15);

  private static final String ONE = "бір";
  private static final Set<String> SCALES =
      Set.of("мың", "миллион", "миллиард", "триллион", "квадриллион");

  private final Map<Language, RuleBasedNumberFormat> rules = new EnumMap<>(Language.class);

  public NumberWords() {
    for (Language language : Language.values()) {
      rules.put(
          language, new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT));
    }
  }

  /**
   * Such as «бір мың екі жүз», «одна тысяча двести», «one thousand two hundred». Kazakh has «бір»
   * before мың, миллион and so on, where everyday speech leaves it out.
   *
   * @param gender of what is counted
   * @return empty for a negative number, a fraction, and beyond {@link #MOST}
   */
  public Optional<String> of(BigDecimal number, Language language, GrammaticalGender gender) {
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    if (number.signum() < 0 || number.compareTo(MOST) > 0 || !whole) {
      return Optional.empty();
    }
    String words = spell(number.longValueExact(), language, gender);
    return Optional.of(language == Language.KK ? withOne(words) : words);
  }

  private String spell(long number, Language language, GrammaticalGender gender) {
    RuleBasedNumberFormat format = rules.get(language);
    String ruleSet =
        switch (language) {
          case KK, EN -> "%spellout-cardinal";
          case RU -> "%spellout-cardinal-" + gender.name().toLowerCase(Locale.ROOT);
        };
    // The format keeps state while it works.
    synchronized (format) {
      return format.format(number, ruleSet).replace("\u00ad", "");
    }
  }

  private static String withOne(String kazakh) {
    var words = new ArrayList<String>();
    for (String word : List.of(kazakh.split(" "))) {
      boolean afterNumber = !words.isEmpty() && !SCALES.contains(words.get(words.size() - 1));
      if (SCALES.contains(word) && !afterNumber) {
        words.add(ONE);
      }
      words.add(word);
    }
    return String.join(" ", words);
  }
}
