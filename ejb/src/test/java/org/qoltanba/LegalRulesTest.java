package org.qoltanba;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.language.Messages;
import org.qoltanba.template.Shelf;
import org.qoltanba.template.schema.DataSchema;

/** What the law demands of the papers on the shelf is refused with the article that demands it. */
class LegalRulesTest {

  private static final String POWER_OF_ATTORNEY = "power-of-attorney";

  private static DataSchema schema;
  private static Map<String, Object> sound;

  @BeforeAll
  static void takeFromTheShelf() throws Exception {
    Shelf shelf = Shelf.packed();
    schema = DataSchema.of("schema.json", shelf.find(POWER_OF_ATTORNEY).schema());
    byte[] sample =
        shelf.sample(POWER_OF_ATTORNEY, "bare").orElseThrow().getBytes(StandardCharsets.UTF_8);
    sound = RequestJson.facts("", sample).tree();
  }

  @Test
  void thePaperIsSoundAsItIs() {
    assertEquals(List.of(), schema.faults(new Facts(sound)));
  }

  @Test
  void aPowerOfAttorneyWithoutADateWouldBeVoid() {
    var data = new LinkedHashMap<>(sound);
    data.remove("issueDate");
    assertRefused(data, "/data/issueDate", "required-by-law");
  }

  @Test
  void aPowerOfAttorneyLastsThreeYearsAtMost() {
    var data = new LinkedHashMap<>(sound);
    data.put("issueDate", "2026-11-23");
    data.put("validUntil", "2029-11-23");
    assertEquals(List.of(), schema.faults(new Facts(data)));
    data.put("validUntil", "2029-11-24");
    assertRefused(data, "/data/validUntil", "term-too-long");
    data.put("validUntil", "2026-11-22");
    assertRefused(data, "/data/validUntil", "term-before-start");
  }

  private static void assertRefused(Map<String, Object> data, String pointer, String code) {
    List<Fault> faults = schema.faults(new Facts(data));
    assertEquals(1, faults.size(), faults::toString);
    assertEquals(pointer, faults.get(0).pointer());
    assertEquals(code, faults.get(0).code());
    for (Language language : Language.values()) {
      String sentence = new Messages().of(faults.get(0), language);
      assertTrue(sentence.contains("168"), sentence);
    }
  }
}
