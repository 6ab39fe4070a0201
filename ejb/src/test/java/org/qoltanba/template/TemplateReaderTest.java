package org.qoltanba.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Content;
import org.qoltanba.document.DeadlineRule;
import org.qoltanba.document.Fidelity;
import org.qoltanba.document.Language;
import org.qoltanba.document.Party;
import org.qoltanba.document.Signatory;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.Titles;
import org.qoltanba.template.files.TemplateBroken;

class TemplateReaderTest {

  private final TemplateReader reader = new TemplateReader();

  @Test
  void aSoundFolderBecomesATemplate() {
    var folder = new SampleFolder();
    var template = reader.read("letter", folder.files());

    var manifest = template.manifest();
    assertEquals("letter", manifest.id());
    assertEquals("1.2.0", manifest.version());
    assertEquals(new Titles("Хат", "Письмо", "Letter"), manifest.title());
    assertEquals(LocalDate.of(2026, 3, 2), manifest.validFrom());
    assertEquals(Optional.empty(), manifest.validTo());
    assertEquals(2, manifest.copies());
    assertEquals(Fidelity.REPORTED, manifest.fidelity());
    assertEquals(
        List.of("organisation", "director"), manifest.parties().stream().map(p -> p.id()).toList());
    assertEquals(
        List.of(new SignatureOrder("organisation", SignatureLevel.B_B)), manifest.signatures());
    assertEquals(SampleFolder.SCHEMA, template.schema());
    assertEquals(new Content(folder.files().get("kk.docx")), template.layout(Language.KK));
  }

  @Test
  void aPartySaysWhoseCertificateItNeeds() {
    var folder =
        new SampleFolder()
            .withManifest(
                "- id: director",
                "- signatory: {iin: /director/iin, bin: /organisation/bin, role: head}\n"
                    + "    id: director");
    var parties = reader.read("letter", folder.files()).manifest().parties();
    assertEquals(Signatory.ANYONE, parties.get(0).signatory());
    assertEquals(
        new Signatory(
            Optional.of("/director/iin"),
            Optional.of("/organisation/bin"),
            Optional.of(Signatory.Role.HEAD)),
        parties.get(1).signatory());
  }

  @Test
  void theOrderOfSigningIsReadWhereThereIsOne() {
    assertEquals(List.of(List.of(), List.of()), after(new SampleFolder()));
    String order = "signingOrder: [organisation, director]\nsignatures:";
    var folder = new SampleFolder().withManifest("signatures:", order);
    assertEquals(List.of(List.of(), List.of("organisation")), after(folder));
  }

  private List<List<String>> after(SampleFolder folder) {
    var parties = reader.read("letter", folder.files()).manifest().parties();
    return parties.stream().map(Party::after).toList();
  }

  @Test
  void theLastDayIsReadWhereThereIsOne() {
    var folder = new SampleFolder().withManifest("copies:", "validTo: 2026-12-31\ncopies:");
    var manifest = reader.read("letter", folder.files()).manifest();
    assertEquals(Optional.of(LocalDate.of(2026, 12, 31)), manifest.validTo());
  }

  @Test
  void howFaithfulItsPapersMustBeIsReadWhereItSaysSo() {
    var folder = new SampleFolder().withManifest("copies:", "fidelity: strict\ncopies:");
    assertEquals(Fidelity.STRICT, reader.read("letter", folder.files()).manifest().fidelity());
  }

  @Test
  void aFidelityThatIsNotOnOfferIsNamed() {
    var folder = new SampleFolder().withManifest("copies:", "fidelity: high\ncopies:");
    assertEquals("/fidelity", broken("letter", folder).place());
  }

  @ParameterizedTest
  @ValueSource(strings = {"template.yaml", "schema.json", "kk.docx", "ru.docx", "en.docx"})
  void eachFileIsNeeded(String name) {
    var broken = broken("letter", new SampleFolder().without(name));
    assertEquals("letter/" + name, broken.file());
    assertEquals("template-file-missing", broken.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"uploaded", "Letter", "1letter", "let ter", "", "хат", "-letter"})
  void aFolderNeedsAPlainName(String id) {
    assertEquals("template-file-name", broken(id, new SampleFolder()).code());
  }

  @Test
  void aWordFileMustBeOne() {
    var broken = broken("letter", new SampleFolder().with("ru.docx", "{\\rtf1}"));
    assertEquals("letter/ru.docx", broken.file());
    assertEquals("template-not-a-docx", broken.code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: letter         | id: other                | /id            | template-wrong-value",
        "version: 1.2.0     | version: 1.2             | /version       | template-wrong-value",
        "version: 1.2.0     | version: 1.02.0          | /version       | template-wrong-value",
        "version: 1.2.0     | edition: 1.2.0           | /edition       | template-unknown-key",
        "copies: 2          | copies: 0                | /copies        | template-wrong-value",
        "copies: 2          | copies: two              | /copies        | template-wrong-value",
        "validFrom: 2026-03-02 | validFrom: 2026-02-30 | /validFrom     | template-wrong-value",
        "copies: 2          | {copies: 2               | ''             | template-unreadable",
        "', en: Letter'     | ''                       | /title/en      | template-missing-key",
        "en: Letter         | en: ' '                  | /title/en      | template-wrong-value",
        "en: Letter         | en: 5                    | /title/en      | template-wrong-value",
        "en: Letter         | 'en: A, de: B'           | /title/de      | template-unknown-key",
        "id: director       | id: organisation         | /parties/1/id  | template-wrong-value",
        "title: {kk: Басшы, ru: Руководитель, en: Director} | signatory: {role: king}"
            + " | /parties/1/signatory/role | template-wrong-value",
        "title: {kk: Басшы, ru: Руководитель, en: Director} | signatory: {iin: iin}"
            + " | /parties/1/signatory/iin | template-wrong-value",
        "party: organisation | party: stranger         | /signatures/0/party | template-wrong-value",
        "level: B-B         | level: B-X               | /signatures/0/level | template-wrong-value",
        "signatures:        | 'signingOrder: [director, stranger]\nsignatures:' | /signingOrder/1 | template-wrong-value",
        "signatures:        | 'signingOrder: [director, director]\nsignatures:' | /signingOrder/1 | template-wrong-value",
        "signatures:        | 'signingOrder: [director, organisation]\nsignatures:' | /signatures/0/party | template-wrong-value",
        "copies: 2          | !!java.io.File copies: 2 | /copies        | ''"
      })
  void aManifestIsReadStrictly(String from, String to, String place, String code) {
    var folder = new SampleFolder().withManifest(from, to);
    if (code.isEmpty()) {
      assertEquals(2, reader.read("letter", folder.files()).manifest().copies());
      return;
    }
    var broken = broken("letter", folder);
    assertEquals("letter/template.yaml", broken.file());
    assertEquals(place, broken.place());
    assertEquals(code, broken.code());
  }

  @Test
  void deadlinesAreReadInTheirOrder() {
    var folder =
        new SampleFolder()
            .withManifest(
                "copies: 2",
                """
                copies: 2
                deadlines:
                  - {id: filing, term: appc-92-complaint-unnoticed, from: /date, when: /person/a~1b~0c}
                  - {id: filing, term: cpc-403-appeal, from: /date, when: /kind, is: short}
                  - {id: filing, term: appc-92-complaint, from: /date}
                """);
    var rules = reader.read("letter", folder.files()).manifest().deadlines();
    assertEquals(
        List.of(
            new DeadlineRule(
                "filing",
                "appc-92-complaint-unnoticed",
                "/date",
                Optional.of(new DeadlineRule.When("/person/a~1b~0c", Optional.empty()))),
            new DeadlineRule(
                "filing",
                "cpc-403-appeal",
                "/date",
                Optional.of(new DeadlineRule.When("/kind", Optional.of("short")))),
            new DeadlineRule("filing", "appc-92-complaint", "/date", Optional.empty())),
        rules);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{id: a, term: appc-99, from: /date}                     | /term | template-unknown-term",
        "{id: A, term: appc-99-decision, from: /date}            | /id   | template-wrong-value",
        "{id: a-b, term: appc-99-decision, from: /date}          | /id   | template-wrong-value",
        "{id: a, term: appc-99-decision, from: date}             | /from | template-wrong-value",
        "{id: a, term: appc-99-decision}                         | /from | template-missing-key",
        "{id: a, term: appc-99-decision, from: /date, to: /date} | /to   | template-unknown-key",
        "{id: a, term: appc-99-decision, from: /date, is: x}     | /is   | template-unknown-key",
        "{id: a, term: appc-99-decision, from: /date, when: x}   | /when | template-wrong-value"
      })
  void aDeadlineIsReadStrictly(String rule, String place, String code) {
    var broken =
        broken(
            "letter",
            new SampleFolder().withManifest("copies: 2", "copies: 2\ndeadlines: [" + rule + "]"));
    assertEquals("letter/template.yaml", broken.file());
    assertEquals("/deadlines/0" + place, broken.place());
    assertEquals(code, broken.code());
  }

  @Test
  void aDeadlineThatCanNeverApplyIsRefused() {
    String rule = "{id: a, term: appc-99-decision, from: /date}";
    var folder =
        new SampleFolder()
            .withManifest("copies: 2", "copies: 2\ndeadlines: [" + rule + ", " + rule + "]");
    assertEquals("/deadlines/1/id", broken("letter", folder).place());
  }

  @Test
  void aSchemaMustNotHideTheDeadlines() {
    String schema = SampleFolder.SCHEMA.replace("\"days\"", "\"deadlines\"");
    var broken = broken("letter", new SampleFolder().with("schema.json", schema));
    assertEquals("letter/schema.json", broken.file());
    assertEquals("/properties/deadlines", broken.place());
    assertEquals("template-reserved-field", broken.code());
  }

  @Test
  void aKeyMustNotStandTwice() {
    var folder = new SampleFolder().withManifest("copies: 2", "copies: 2\ncopies: 3");
    assertEquals("template-unreadable", broken("letter", folder).code());
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsRefused() {
    var folder = new SampleFolder().withManifest("copies:", "validTo: 2026-03-01\ncopies:");
    assertEquals("/validTo", broken("letter", folder).place());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"required\": [\"person\"] | \"required\": \"person\" | /required | template-not-a-schema",
        "\"maxItems\": 3 | \"maxItems\": -3 | /properties/relatives/maxItems | template-not-a-schema",
        "\"maxItems\": 3 | \"maxItms\": 3 | `` | template-not-a-schema",
        "2020-12 | 2019-09 | /$schema | template-wrong-value",
        "\"maxItems\": 3, | \"maxItems\": 3,, | `` | template-unreadable",
        "\"ru\": \"Дата\", | `` | /properties/date/x-label/ru | template-missing-key",
        "\"person\": {\"$ref\": \"#/$defs/person\"} | \"person\": {\"$ref\": \"http://example.org/person.json\"}"
            + " | /properties/person/$ref | template-foreign-reference",
        "\"person\": {\"$ref\": \"#/$defs/person\"} | \"person\": {\"$ref\": \"file:///etc/passwd\"}"
            + " | /properties/person/$ref | template-foreign-reference",
        "\"person\": {\"$ref\": \"#/$defs/person\"} | \"person\": {\"$ref\": \"#/$defs/persn\"}"
            + " | /properties/person/$ref | template-foreign-reference",
        "\"person\": {\"$ref\": \"#/$defs/person\"} | \"person\": {\"allOf\": [{\"$dynamicRef\": \"#x\"}]}"
            + " | /properties/person/allOf/0/$dynamicRef | template-foreign-reference",
        "\"required\": [\"person\"] | \"$ref\": \"#\" | `` | template-not-a-schema"
      })
  void aSchemaIsHeldAgainstTheStandardAndOurRules(
      String from, String to, String place, String code) {
    var broken = broken("letter", new SampleFolder().withSchema(from, to));
    assertEquals("letter/schema.json", broken.file());
    assertEquals(code, broken.code());
    assertEquals(place, broken.place());
  }

  private TemplateBroken broken(String id, SampleFolder folder) {
    return assertThrows(TemplateBroken.class, () -> reader.read(id, folder.files()));
  }
}
