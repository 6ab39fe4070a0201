package org.qoltanba.tags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qoltanba.tags.SampleFacts.FACTS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qoltanba.document.Language;

class TemplateLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          plain → plain
          {{name}} → Әсем
          {{ name }} → Әсем
          {{head.post}} → director
          {{head.post.more}} → ____________
          {{sum}} → 1.50
          {{huge}} → 1E+1000000
          {{nothing}} → ____________
          {{missing.path}} → ____________
          {{empty}} → ____________
          {{spaces}} → ____________
          {{nothing | blank 3}} → ___
          {{name | blank 3}} → Әсем
          {{nothing | default "—"}} → —
          {{nothing | default «жоқ»}} → жоқ
          {{nothing | default “none”}} → none
          {{nothing | default „нет“}} → нет
          {{nothing | default 'it'}} → it
          {{nothing | default ""}} → ____________
          {{nothing | default "жоқ" | upper}} → ЖОҚ
          {{name | upper}} → ӘСЕМ
          {{name | lower | capital}} → Әсем
          {{"іс жүргізуші" | capital}} → Іс жүргізуші
          {{nothing | capital | default "жоқ" | capital}} → Жоқ
          {{nothing | upper | date | blank 2}} → __
          {{date | date}} → 22 November 2026
          {{date | date | upper}} → 22 NOVEMBER 2026
          {{"literal"}} → literal
          {{42}} → 42
          {{tags}} → {{name}}
          {{{name}}} → {Әсем}
          {{sign director}} → [director]
          {{Sign director}} → [director]
          {{sign}} → ____________
          {{relatives.1.fullName}} → B
          {{relatives.9.fullName}} → ____________
          {{#if yes}}a{{else}}b{{/if}} → a
          {{#if no}}a{{else}}b{{/if}} → b
          {{#IF no}}a{{Else}}b{{/If}} → b
          {{#if no}}a{{else if name == "Әсем"}}b{{else}}c{{/if}} → b
          {{#if no}}a{{else if no}}b{{else if no}}c{{/if}}. → .
          {{#if not no and (no or yes)}}a{{/if}} → a
          {{#if no or no and yes}}a{{else}}b{{/if}} → b
          {{#if zero}}a{{/if}} → a
          {{#if empty}}a{{else}}b{{/if}} → b
          {{#if spaces}}a{{else}}b{{/if}} → b
          {{#if none}}a{{else}}b{{/if}} → b
          {{#if shop or nothing}}a{{else}}b{{/if}} → b
          {{#if missing}}a{{else}}b{{/if}} → b
          {{#if head}}a{{/if}} → a
          {{#if sum == 1.5}}a{{/if}} → a
          {{#if sum != 1.5}}a{{else}}b{{/if}} → b
          {{#if sum == "1.50"}}a{{else}}b{{/if}} → b
          {{#if missing == null}}a{{/if}} → a
          {{#if no == false}}a{{/if}} → a
          {{#if zero < 0.1 and zero <= 0 and not (zero > 0)}}a{{/if}} → a
          {{#if sum > 1.49999 and sum >= 1.500 and sum < 2}}a{{/if}} → a
          {{#if sum ≤ 1.5 and sum ≥ 1.5 and sum ≠ 2 and sum ⇐ 2}}a{{/if}} → a
          {{#if huge > 1}}a{{/if}} → a
          {{#if date < 2026-11-23 and date > 2026-11-21 and date >= 2026-11-22}}a{{/if}} → a
          {{#if date == 2026-11-22 and date <= "2026-11-22"}}a{{/if}} → a
          {{#if date < wrong or date > wrong or date <= "2026-02-30"}}a{{else}}b{{/if}} → b
          {{#if name < "Я" or name > "Я" or missing < 5 or missing > 5}}a{{else}}b{{/if}} → b
          {{#if whole < "19"}}a{{else}}b{{/if}} → b
          {{#if nothing is empty and empty is empty and spaces is empty}}a{{/if}} → a
          {{#if none is empty and missing.path is empty and shop is empty}}a{{/if}} → a
          {{#if no is empty or zero is empty or name IS Empty}}a{{else}}b{{/if}} → b
          {{#if name is not empty and not relatives is empty}}a{{/if}} → a
          {{#if name contains "сем" and relatives.0.children contains "x"}}a{{/if}} → a
          {{#if name contains "z" or relatives.0.children contains "z"}}a{{else}}b{{/if}} → b
          {{#if whole contains 1 or missing contains "a" or name contains 1}}a{{else}}b{{/if}} → b
          {{> house-rules}} → <house-rules>
          {{>House-Rules}} → <house-rules>
          {{name | lower}} → әсем
          {{date | date "short"}} → 22.11.2026
          {{date | date «act»}} → of 22 November 2026
          {{date | date "long" | lower}} → 22 november 2026
          {{date | date "blank"}} → “22” November 2026
          {{nothing | date "blank"}} → “____” ______________ 20___
          {{nothing | date "short"}} → ____________
          {{whole | words}} → eighteen
          {{"18" | words}} → eighteen
          {{whole | words "feminine"}} → eighteen
          {{sum | money}} → 1 (one) tenge 50~tiyn
          {{sum | money "figures"}} → 1.50~₸
          {{person.fullName | initials}} → Ким~И.
          {{person.fullName | initials "first" | upper}} → И.~КИМ
          {{person.fullName | genitive}} → Ким Ирины
          {{person.fullName | ілік}} → Ким Ирины
          {{person.fullName | Родительный}} → Ким Ирины
          {{person.fullName | upper | genitive}} → КИМ ИРИНА’s
          {{person.fullName | dative}} → Ким Ирина
          {{person.post | барыс}} → хатшыға
          {{person.post | genitive}} → хатшы’s
          {{wife.fullName | шығыс}} → Ахметова Айгүл
          {{wife.fullName | предложный}} → Ахметова Айгүл
          {{nothing | dative | blank 2}} → __
          {{phone | phone}} → root-phone
          {{"87011234567" | phone}} → +7~(701)~123~45~67
          {{whole + 1}} → 19
          {{whole+1}} → 19
          {{whole - 20}} → −2
          {{whole – 20}} → −2
          {{whole −20}} → −2
          {{whole -20}} → −2
          {{2 -1 -1}} → 0
          {{1 - 2 - 3}} → −4
          {{1 - (2 - 3)}} → 2
          {{2 + 3 * 4}} → 14
          {{(2 + 3) × 4}} → 20
          {{24 / 4 / 2}} → 3
          {{24 ÷ (4 / 2)}} → 12
          {{sum * 2}} → 3
          {{sum + zero}} → 1.5
          {{whole * 100}} → 1800
          {{1 / 3}} → 0.3333333333333333333333333333333333
          {{(whole)}} → 18
          {{nothing + 1}} → ____________
          {{1 - head.more | blank 3}} → ___
          {{nothing + 1 | default "—"}} → —
          {{huge + nothing}} → ____________
          {{whole / 10 | round}} → 2
          {{whole / 10 | round "up"}} → 2
          {{whole / 10 | round "down"}} → 1
          {{sum | round}} → 2
          {{sum | round “down”}} → 1
          {{zero - sum | round "up"}} → −1
          {{zero - sum | round "down"}} → −2
          {{whole | round}} → 18
          {{nothing | round}} → ____________
          {{whole + 1 | words}} → nineteen
          {{whole / 12 | money "figures"}} → 1.50~₸
          {{#if whole + 2 == 20 and whole * 2 > 35}}a{{/if}} → a
          {{#if (whole + 2) / 4 >= 5 and not (whole - 18 > zero)}}a{{/if}} → a
          {{#if nothing + 1 < 5 or nothing + 1 > 5}}a{{else}}b{{/if}} → b
          {{#if nothing + 1 is empty}}a{{/if}} → a
          {{#if (yes or no) == true}}a{{/if}} → a
          {{#each relatives}}{{@index * 2 - 1}}{{/each}} → 135
          {{#each relatives}}{{@index}}{{fullName}}{{#if not @last}}, {{/if}}{{/each}} → 1A, 2B, 3C
          {{#each relatives}}{{#if @first}}<{{/if}}{{this.fullName}}{{/each}} → <ABC
          {{#each relatives}}{{fullName}}{{#each children}}{{this}}{{@index}}{{/each}}{{/each}} → Ax1y2BC
          {{#each relatives}}{{name}}{{/each}} → ӘсемӘсемӘсем
          {{#each relatives}}{{phone | blank 1}}{{/each}} → 1__
          {{#each none}}a{{/each}}. → .
          {{#each missing}}a{{/each}}. → .
          {{#each name}}a{{/each}}. → .
          """)
  void aTemplatePrints(String template, String expected) {
    var parsed = new Template(template);
    assertEquals(List.of(), parsed.errors());
    assertEquals(expected, parsed.print(FACTS).replace('\u00a0', '~'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      textBlock =
          """
          {{name → unclosed-tag
          {{name {{name}} → unclosed-tag
          name}} → unopened-tag
          {{}} → missing-value
          {{name | }} → unknown-filter
          {{name | shout}} → unknown-filter
          {{name name}} → unexpected-word
          {{name | blank}} → bad-argument
          {{name | blank 0}} → bad-argument
          {{name | blank 999}} → bad-argument
          {{name | default 3}} → bad-argument
          {{name.}} → bad-path
          {{.name}} → missing-value
          {{name()}} → unexpected-word
          {{name;}} → unexpected-character
          {{name | default "x}} → unexpected-character
          {{@secret}} → bad-path
          {{#while yes}} → unknown-block
          {{#if}}{{/if}} → missing-value
          {{#if (yes}}{{/if}} → unclosed-bracket
          {{#if yes == }}{{/if}} → missing-value
          {{#if yes}} → unclosed-block
          {{#each relatives}} → unclosed-block
          {{/if}} → unopened-block
          {{else}} → unopened-block
          {{#if yes}}{{#each none}}{{/if}}{{/each}}{{/if}} → crossed-blocks
          {{#each none}}{{else}}{{/each}} → crossed-blocks
          {{#if yes}}{{else}}{{else}}{{/if}} → branch-after-else
          {{#if name is}}{{/if}} → is-what
          {{#if name is full}}{{/if}} → is-what
          {{#if date < 2026-02-30}}{{/if}} → no-such-date
          {{#if date < }}{{/if}} → missing-value
          {{#if 1 < 2 < 3}}{{/if}} → unexpected-word
          {{whole + }} → missing-value
          {{whole * / 2}} → missing-value
          {{+ whole}} → missing-value
          {{(whole + 1}} → unclosed-bracket
          {{whole + "1"}} → no-number
          {{whole - 2026-01-31}} → no-number
          {{true + 1}} → no-number
          {{1 + (yes or no)}} → no-number
          {{(yes or no) * 2}} → no-number
          {{whole / 0}} → division-by-zero
          {{whole / 0.0}} → division-by-zero
          {{(yes or no)}} → not-printable
          {{(yes == no)}} → not-printable
          {{#each 1 + 1}}{{/each}} → bad-path
          {{sum | round "off"}} → bad-argument
          {{name | date "wide"}} → bad-argument
          {{name | initials "middle"}} → bad-argument
          {{name | words 3}} → unexpected-word
          {{name | dative "x"}} → unexpected-word
          {{name | case}} → unknown-filter
          {{>}} → bad-clause-name
          {{> ../x}} → bad-clause-name
          {{> a b}} → unexpected-word
          {{sign ../x}} → bad-path
          {{sign Директор}} → bad-party
          """)
  void aFaultIsTold(String template, String code) {
    assertEquals(code, new Template(template).errors().get(0));
  }

  @Test
  void everyFaultOfATemplateIsTold() {
    assertEquals(
        List.of("unknown-filter", "bad-path", "unclosed-block"),
        new Template("{{#if yes}}{{a | x}} and {{a.}}").errors());
  }

  @ParameterizedTest
  @CsvSource({
    "{{wife.fullName | dative}}, Ахметова Айгүлге, Ахметовой Айгүл",
    "{{wife.fullName | prepositional}}, Ахметова Айгүлде, Ахметовой Айгүл",
    "{{wife.fullName | locative}}, Ахметова Айгүлде, Ахметовой Айгүл",
    "{{wife.fullName | ablative}}, Ахметова Айгүлден, Ахметовой Айгүл",
    "{{whole | words 'feminine'}}, он сегіз, восемнадцать",
    "{{date | date 'act'}}, 2026 жылғы 22 қарашадағы, от 22 ноября 2026 года",
    "{{sum}}, '1,50', '1,50'",
    "{{zero - sum}}, '−1,5', '−1,5'",
    "{{whole}}, 18, 18",
    "{{nothing | date 'blank'}}, «____» ______________ 20___ ж., «____» ______________ 20___ г.",
  })
  void aFilterSpeaksTheLanguageOfThePaper(String template, String kazakh, String russian) {
    var parsed = new Template(template);
    assertEquals(kazakh, parsed.print(FACTS, Language.KK, Budget.standard()));
    assertEquals(russian, parsed.print(FACTS, Language.RU, Budget.standard()));
  }

  @Test
  void aDateIsPrintedInTheLanguageOfThePaper() {
    var parsed = new Template("{{date | date}}");
    assertEquals("2026 жылғы 22 қараша", parsed.print(FACTS, Language.KK, Budget.standard()));
  }
}
