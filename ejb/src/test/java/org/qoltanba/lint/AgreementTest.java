package org.qoltanba.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qoltanba.assembly.WordFile.item;
import static org.qoltanba.assembly.WordFile.p;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.assembly.WordFile;
import org.qoltanba.lint.finding.Finding;

/** Where the languages of a template say different things. */
class AgreementTest {

  private static final int OWN = SampleTemplate.BEFORE + 1;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{{name | phone}};versions-tag",
        "{{#if kind == \"long\" or urgent}}x{{/if}};versions-tag",
        "42;versions-figure",
        "2026 жылғы 5 қараша;versions-figure",
        "1 500 теңге;versions-figure"
      })
  void whatOneLanguageAloneSaysIsToldThere(String text, String code) {
    var template = new SampleTemplate().with("kk.docx", SampleTemplate.word(p(text)));
    Finding finding =
        template.lint().stream().filter(f -> f.code().startsWith("versions")).findFirst().get();
    assertEquals(code, finding.code());
    assertEquals("kk.docx", finding.file());
    assertEquals(OWN, finding.paragraph());
    assertEquals("ru.docx, en.docx", finding.arguments().get("files"));
  }

  @Test
  void oneDateAndOneSumInThreeLanguagesAreTheSame() {
    var template =
        new SampleTemplate()
            .with("kk.docx", word("2026 жылғы 5 қараша, 1 500,25 теңге, 2.1-тармақ"))
            .with("ru.docx", word("5 ноября 2026 года, 1 500,25 тенге, пункт 2.1"))
            .with("en.docx", word("5 November 2026, 1,500.25 tenge, clause 2.1"));
    assertEquals(List.of(), template.lint());
  }

  @Test
  void anotherDateIsToldInBothFiles() {
    var template =
        new SampleTemplate()
            .with("kk.docx", word("2026 жылғы 5 қараша"))
            .with("ru.docx", word("05.11.2026"))
            .with("en.docx", word("6 November 2026"));
    assertEquals(List.of("warning versions-figure " + OWN), template.found("kk.docx"));
    assertEquals(List.of("warning versions-figure " + OWN), template.found("en.docx"));
  }

  @Test
  void grammarMayDiffer() {
    var template =
        new SampleTemplate()
            .with("ru.docx", word("{{name | dative}}{{date | date \"act\"}}"))
            .with("kk.docx", word("{{name | blank 20}}{{date | date \"short\"}}"));
    assertEquals(List.of(), template.lint());
  }

  @Test
  void roundedUpIsNotRoundedDown() {
    var template =
        new SampleTemplate()
            .with("ru.docx", word("{{sum / 10 | round \"up\"}}"))
            .with("kk.docx", word("{{sum / 10 | round \"down\"}}"))
            .with("en.docx", word("{{sum / 10 | round \"up\"}}"));
    assertEquals(List.of("warning versions-tag " + OWN), template.found("kk.docx"));
  }

  @Test
  void aNumberedParagraphThatOneLanguageLacksIsToldAtItsPlace() {
    var template =
        new SampleTemplate()
            .with("kk.docx", list(item(1, "a"), item(1, "b")))
            .with("ru.docx", list(item(1, "a"), item(1, "b")))
            .with("en.docx", list(item(1, "a"), p("b")));
    assertEquals(List.of("warning versions-clause " + (OWN + 1)), template.found("kk.docx"));
    assertEquals(1, template.lint().size());
  }

  private static WordFile list(String... items) {
    return SampleTemplate.word(items)
        .numbering(
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                + "<w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
  }

  private static WordFile word(String text) {
    return SampleTemplate.word(p(text));
  }
}
