package org.qoltanba.bench;

import org.qoltanba.document.Content;

/** The papers that are laid out: contracts of so many pages, and a long table. */
public enum Paper {
  ONE_PAGE(1, 10),
  THREE_PAGES(3, 42),
  TWENTY_PAGES(20, 322),
  TWO_HUNDRED_PAGES(200, 3320),
  TABLE_OF_1000_ROWS(0, 0);

  private static final int ROWS = 1000;
  private static final int SECTION = 5;

  private static final String[] TEXTS = {
    "арнаулы әлеуметтік қызметтерді белгіленген көлемде көрсету, атап айтқанда әлеуметтік-тұрмыстық,"
        + " әлеуметтік-медициналық, әлеуметтік-психологиялық және әлеуметтік-құқықтық көмек;",
    "қызмет алушының құқықтары мен заңды мүдделерін қорғау, оның жеке өмірі туралы мәліметтерді"
        + " үшінші тұлғаларға бермеу;",
    "қызмет алушыға ішкі тәртіп ережелерін, осы шарттың талаптарын және оны бұзудың салдарын"
        + " түсінікті тілде түсіндіру;",
    "тараптардың бірі міндеттемелерін орындамаған жағдайда екінші тарап шартты күнтізбелік 10 күн"
        + " бұрын жазбаша хабарлай отырып, бұзуға құқылы."
  };

  private final int pages;
  private final int clauses;

  Paper(int pages, int clauses) {
    this.pages = pages;
    this.clauses = clauses;
  }

  /** How many pages it must come to; 0 where nobody counted. */
  int pages() {
    return pages;
  }

  /** The filled Word file. */
  Content docx() {
    var word = new WordPaper();
    if (clauses == 0) {
      table(word);
    } else {
      contract(word);
    }
    return word.file();
  }

  private void contract(WordPaper word) {
    word.heading(1, "Адам саудасы құрбандарын психоәлеуметтік оңалту туралы шарт");
    word.pair("Үлгі қаласы", "2026 жылғы 23 қараша");
    int section = 0;
    for (int clause = 0; clause < clauses; clause++) {
      if (clause % SECTION == 0) {
        section++;
        word.heading(2, section + ". Тараптардың құқықтары мен міндеттері");
      }
      word.clause(section + "." + (clause % SECTION + 1) + ". ", TEXTS[clause % TEXTS.length]);
    }
    word.heading(2, "Тараптардың қолдары");
    word.pair("Орталықтың атынан: ____________", "Қызмет алушы: ____________");
  }

  private static void table(WordPaper word) {
    word.openTable("800", "5000", "2200", "2205");
    word.row(true, "№", "Алушының тегі, аты", "Күні", "Сомасы, теңге");
    for (int i = 1; i <= ROWS; i++) {
      word.row(false, "" + i, "Сынақова Гүлнұр Үлгіқызы", "23.11.2026", (7 * i) + " 000,00");
    }
    word.closeTable();
  }
}
