package org.qoltanba.template.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.Allocation;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Titles;
import org.qoltanba.template.SampleFolder;

class DataSchemaTest {

  private static final Map<String, Object> PERSON = Map.of("fullName", "Асан");
  private static final Titles FULL_NAME = new Titles("Аты-жөні", "Ф.И.О.", "Full name");

  private final DataSchema schema = DataSchema.of("letter/schema.json", SampleFolder.SCHEMA);

  @Test
  void aMissingMemberIsPointedAtItself() {
    assertEquals(
        List.of(new Fault("/data/person", "required", Map.of("label", "person"))),
        schema.faults(Facts.empty()));
    assertEquals(
        List.of(new Fault("/data/person/fullName", "required", Map.of("label", FULL_NAME))),
        faults("person", Map.of()));
  }

  @Test
  void anUnknownMemberIsPointedAtItselfWithTheKnownOnes() {
    assertEquals(
        List.of(
            new Fault(
                "/data/person/x~1y~0z",
                "unknown-field",
                Map.of("allowed", "fullName, iin, birthDate, sex, phone, a/b~c"))),
        faults("person", Map.of("fullName", "Асан", "x/y~z", "1")));
  }

  @Test
  void aPointerIsEscaped() {
    var fault = faults("person", Map.of("fullName", "Асан", "a/b~c", "no")).get(0);
    assertEquals("/data/person/a~1b~0c", fault.pointer());
    assertEquals("wrong-type", fault.code());
    assertEquals(
        new Titles("true немесе false", "true или false", "true or false"),
        fault.arguments().get("expected"));
  }

  @Test
  void theElementOfAListIsCountedFromZero() {
    var faults = faults("relatives", List.of(PERSON, Map.of("fullName", "Үміт", "iin", "1"), "x"));
    assertEquals(
        List.of("/data/relatives/1/iin iin-form", "/data/relatives/2 wrong-type"), brief(faults));
    assertEquals(
        new Titles("Туыстар", "Родные", "Relatives"), faults.get(1).arguments().get("label"));
  }

  @Test
  void forAPaperAListShowsWhichMembersItsElementsMayHave() {
    var facts =
        new Facts(
            Map.of("person", PERSON, "relatives", List.of(Map.of("iin", "1"), PERSON, PERSON)));
    Map<String, Object> tree = schema.forPaper(facts).tree();
    var first = new LinkedHashMap<String, Object>();
    first.put("iin", "1");
    List.of("fullName", "birthDate", "sex", "phone", "a/b~c")
        .forEach(name -> first.put(name, null));
    assertEquals(List.of(first, PERSON, PERSON), tree.get("relatives"));
    assertEquals(PERSON, tree.get("person"));
  }

  @ParameterizedTest
  @CsvSource({
    "fullName, A, too-short",
    "fullName, ABCDEFGHIJKLMNOPQRSTU, too-long",
    "fullName, ' Асан', wrong-pattern",
    "iin, 12, iin-form",
    "iin, 850315390005, iin-check-digit",
    "birthDate, 2026-02-29, not-a-date",
    "birthDate, 29.02.2024, not-a-date",
    "sex, other, not-in-list",
    "phone, 112, phone-form"
  })
  void eachDemandOnTextHasItsCode(String member, String value, String code) {
    var person = new HashMap<>(PERSON);
    person.put(member, value);
    assertEquals(List.of("/data/person/" + member + " " + code), brief(faults("person", person)));
  }

  @ParameterizedTest
  @CsvSource({
    "bin, 260140990009, bin-check-digit",
    "bin, 850315390004, bin-form",
    "account, KZ61999KZT0000000001, iban-check-digits",
    "account, x, iban-form",
    "date, tomorrow, not-a-date"
  })
  void ourFormatsAreAsserted(String member, String value, String code) {
    assertEquals(List.of("/data/" + member + " " + code), brief(faults(member, value)));
  }

  @Test
  void lettersOutsideTheBasicPlaneCountOnce() {
    assertEquals(List.of(), faults("person", Map.of("fullName", "😀".repeat(20))));
  }

  @Test
  void limitsAreNamed() {
    assertEquals(
        Map.of("limit", new BigDecimal(90), "label", "days"),
        faults("days", new BigDecimal("91")).get(0).arguments());
    assertEquals(
        Map.of("allowed", "short, long", "label", "kind"),
        faults("kind", "middle").get(0).arguments());
    assertEquals(
        new BigDecimal(3),
        faults("relatives", Collections.nCopies(4, PERSON)).get(0).arguments().get("limit"));
  }

  @Test
  void aWholeNumberMayBeWrittenWithADecimalPoint() {
    assertEquals(List.of(), faults("days", new BigDecimal("5")));
    assertEquals(List.of(), faults("days", new BigDecimal("5.0")));
    assertEquals(List.of("/data/days wrong-type"), brief(faults("days", new BigDecimal("5.5"))));
  }

  @Test
  void nothingIsNoText() {
    var person = new HashMap<String, Object>(PERSON);
    person.put("iin", null);
    assertEquals(List.of("/data/person/iin wrong-type"), brief(faults("person", person)));
  }

  @Test
  void aNumberTooLongToReckonWithIsRefusedAtOnce() {
    var faults = faults("days", new BigDecimal("1e999999999"));
    assertTrue(brief(faults).contains("/data/days too-many-digits"));
  }

  @Test
  void atMostAHundredFaultsAreTold() {
    var many = new HashMap<String, Object>();
    IntStream.range(0, 500).forEach(i -> many.put("f" + i, "x"));
    assertEquals(100, schema.faults(new Facts(many)).size());
  }

  @Test
  void moreDataThanAPaperHoldsIsRefused() {
    var faults = faults("relatives", Collections.nCopies(200_000, PERSON));
    assertEquals(List.of("/data too-much-data"), brief(faults));
  }

  @Test
  void labelsAreFoundThroughConditionsAndAlternatives() {
    var conditional =
        DataSchema.of(
            "x",
            """
            {"$schema": "https://json-schema.org/draft/2020-12/schema",
             "type": "object",
             "properties": {"kind": {"const": "a"}},
             "if": {"required": ["kind"]},
             "then": {
               "required": ["note"],
               "properties": {"note": {"x-label": {"kk": "Ескерту", "ru": "Заметка", "en": "Note"}}}
             },
             "else": {"anyOf": [{"required": ["p"]}, {"required": ["q"]}]},
             "unevaluatedProperties": false}
            """);
    assertEquals(
        List.of(
            new Fault(
                "/data/note",
                "required",
                Map.of("label", new Titles("Ескерту", "Заметка", "Note")))),
        conditional.faults(new Facts(Map.of("kind", "a"))));
    assertEquals(
        List.of("/data/p required", "/data/q required"), brief(conditional.faults(Facts.empty())));
  }

  @Test
  void aLongListDeepInsideCostsNoMoreThanAShallowOne() {
    Object tree = Collections.nCopies(2_400_000, true);
    for (int depth = 0; depth < 60; depth++) {
      tree = Map.of("ә".repeat(200), tree);
    }
    Object deep = tree;
    long mebibytes =
        Allocation.mebibytes(
            () -> assertEquals(List.of("/data/x unknown-field"), brief(faults("x", deep))));
    assertTrue(mebibytes < 4000, mebibytes + " MiB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999999999999999999", "-99999999999999999999", "1e30", "1e19"})
  void aNumberBeyondAllLimitsIsAFaultAtItsPlace(String number) {
    var faults = brief(faults("days", new BigDecimal(number)));
    assertTrue(
        faults.stream().anyMatch(fault -> fault.startsWith("/data/days ")), faults::toString);
  }

  @Test
  void manyThreadsMayAskAtOnce() {
    var answers =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> brief(faults("days", new BigDecimal(i))))
            .filter(List::isEmpty)
            .count();
    assertEquals(90, answers);
  }

  private List<Fault> faults(String member, Object value) {
    var data = new HashMap<String, Object>();
    data.put("person", PERSON);
    data.put(member, value);
    return schema.faults(new Facts(data));
  }

  private static List<String> brief(List<Fault> faults) {
    return new ArrayList<>(faults.stream().map(f -> f.pointer() + " " + f.code()).toList());
  }
}
