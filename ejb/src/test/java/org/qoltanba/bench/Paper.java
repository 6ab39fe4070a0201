package org.qoltanba.bench;

import org.qoltanba.rendering.pdf.FoSource;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

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

  FoSource source() {
    return this::write;
  }

  private void write(ContentHandler out) throws SAXException {
    out.startDocument();
    var sheet = new Sheet(out);
    sheet.open("root", "font-family=Tinos font-size=14pt line-height=1.149 widows=2 orphans=2");
    masters(sheet);
    sheet.open("page-sequence", "master-reference=page");
    sheet.open("static-content", "flow-name=xsl-region-before role=artifact");
    sheet.open("block", "text-align=center font-size=12pt").empty("page-number", "");
    sheet.close("block", "static-content").open("flow", "flow-name=xsl-region-body");
    if (clauses == 0) {
      table(sheet);
    } else {
      contract(sheet);
    }
    sheet.close("flow", "page-sequence", "root");
    out.endDocument();
  }

  private static void masters(Sheet sheet) throws SAXException {
    sheet.open("layout-master-set", "");
    sheet.open(
        "simple-page-master",
        "master-name=page page-width=595.3pt page-height=841.9pt margin-top=28.35pt"
            + " margin-bottom=28.35pt margin-left=56.7pt margin-right=28.35pt");
    sheet.empty("region-body", "margin-top=28.35pt margin-bottom=28.35pt");
    sheet.empty("region-before", "extent=28.35pt");
    sheet.close("simple-page-master", "layout-master-set");
  }

  private void contract(Sheet sheet) throws SAXException {
    String title = "role=H1 font-weight=bold text-align=center space-after=6pt";
    sheet.block(title, "Адам саудасы құрбандарын психоәлеуметтік оңалту туралы шарт");
    pair(sheet, "Үлгі қаласы", "2026 жылғы 23 қараша");
    int section = 0;
    for (int clause = 0; clause < clauses; clause++) {
      if (clause % SECTION == 0) {
        section++;
        heading(sheet, section + ". Тараптардың құқықтары мен міндеттері");
      }
      clause(sheet, section + "." + (clause % SECTION + 1) + ". ", TEXTS[clause % TEXTS.length]);
    }
    heading(sheet, "Тараптардың қолдары");
    pair(sheet, "Орталықтың атынан: ____________", "Қызмет алушы: ____________");
  }

  private static void heading(Sheet sheet, String text) throws SAXException {
    sheet.block(
        "role=H2 font-weight=bold space-before=10pt space-after=4pt"
            + " keep-with-next.within-page=always",
        text);
  }

  private static void clause(Sheet sheet, String number, String text) throws SAXException {
    sheet.open("block", "text-align=justify text-indent=35.45pt");
    sheet.open("inline", "font-weight=bold").text(number).close("inline").text(text);
    sheet.close("block");
  }

  private static void pair(Sheet sheet, String first, String second) throws SAXException {
    columns(sheet.open("table", "table-layout=fixed width=510.25pt"), "255pt", "255.25pt");
    sheet.open("table-body", "").open("table-row", "");
    cell(sheet, "", first);
    cell(sheet, "text-align=right", second);
    sheet.close("table-row", "table-body", "table");
  }

  private static void table(Sheet sheet) throws SAXException {
    sheet.open(
        "table", "table-layout=fixed width=510.25pt border-collapse=collapse font-size=11pt");
    columns(sheet, "40pt", "250pt", "110pt", "110.25pt");
    sheet.open("table-header", "");
    row(sheet, "№", "Алушының тегі, аты", "Күні", "Сомасы, теңге");
    sheet.close("table-header").open("table-body", "");
    for (int i = 1; i <= ROWS; i++) {
      row(sheet, "" + i, "Сынақова Гүлнұр Үлгіқызы", "23.11.2026", (7 * i) + " 000,00");
    }
    sheet.close("table-body", "table");
  }

  private static void columns(Sheet sheet, String... widths) throws SAXException {
    for (String width : widths) {
      sheet.empty("table-column", "column-width=" + width);
    }
  }

  private static void row(Sheet sheet, String... texts) throws SAXException {
    sheet.open("table-row", "keep-together.within-page=always");
    for (String text : texts) {
      cell(
          sheet,
          "border-width=0.5pt border-style=solid padding-left=5.4pt padding-right=5.4pt",
          text);
    }
    sheet.close("table-row");
  }

  private static void cell(Sheet sheet, String properties, String text) throws SAXException {
    sheet.open("table-cell", properties).block("start-indent=0pt end-indent=0pt", text);
    sheet.close("table-cell");
  }
}
