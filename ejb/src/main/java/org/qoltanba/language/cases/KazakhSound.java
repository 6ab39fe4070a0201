package org.qoltanba.language.cases;

/** The last sound of a word, as far as Kazakh endings depend on it. */
enum KazakhSound {
  VOWEL,
  /** й, р, л and the glides that и, у, ю end in. */
  SONORANT,
  /** м, н, ң */
  NASAL,
  /** з, ж */
  VOICED,
  /** The voiceless consonants, and б, в, г, д, which are said so at a word's end. */
  VOICELESS;

  /** The last sound of a word in small letters; a sign (ь, ъ) has no sound. */
  static KazakhSound last(String word) {
    int end = word.length() - 1;
    while (end > 0 && "ьъ".indexOf(word.charAt(end)) >= 0) {
      end--;
    }
    return of(word.charAt(end));
  }

  private static KazakhSound of(char letter) {
    return switch (letter) {
      case 'а', 'ә', 'е', 'ё', 'о', 'ө', 'ұ', 'ү', 'ы', 'і', 'э', 'я' -> VOWEL;
      case 'м', 'н', 'ң' -> NASAL;
      case 'з', 'ж' -> VOICED;
      case 'п', 'ф', 'к', 'қ', 'т', 'ш', 'с', 'х', 'ц', 'ч', 'щ', 'һ', 'б', 'в', 'г', 'д' ->
          VOICELESS;
      default -> SONORANT;
    };
  }
}
