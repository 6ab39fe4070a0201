package org.qoltanba.form.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Language;
import org.qoltanba.document.person.Consent;
import org.qoltanba.document.person.RememberedPerson;
import org.qoltanba.form.Form;
import org.qoltanba.form.offer.Offer;

/** The people in the papers that there are. */
class PeopleTest {

  private static final String RECIPIENT = "/data/recipient";
  private static final String IIN = "900312400010";
  private static final LocalDate DAY = LocalDate.parse("2026-11-27");

  private static final Map<String, String> KNOWN =
      Map.of(
          "fullName", "Ахметова Айгүл Серікқызы",
          "iin", IIN,
          "birthDate", "1990-03-12",
          "sex", "female",
          "birthPlace", "Астана қаласы",
          "idDocument/kind", "жеке куәлік",
          "idDocument/number", "012345678");

  @Test
  void whomTheSchemaSaysToBeSomeoneIsAPerson() throws IOException {
    assertTrue(people(form("rehabilitation-contract")).isAt(RECIPIENT));
    assertTrue(people(form("registration-card")).isAt(RECIPIENT));
    Form attorneys = form("power-of-attorney");
    attorneys.add("/data/attorneys");
    assertTrue(people(attorneys).isAt("/data/attorneys/0"));
  }

  @Test
  void officialsOffendersAndChildrenAreNone() throws IOException {
    assertFalse(people(form("rehabilitation-contract")).isAt("/data/centre/head"));
    assertFalse(people(form("protective-order-application")).isAt("/data/offender"));
    Form children = form("stay-certificate");
    children.add("/data/children");
    assertFalse(people(children).isAt("/data/children/0"));
    assertFalse(people(children).isAt("/data/nowhere"));
  }

  @Test
  void whatCouldHurtIsNotRemembered() throws IOException {
    Form form = form("registration-card");
    form.sections().stream()
        .flatMap(section -> section.lines().stream())
        .filter(line -> line.place().startsWith(RECIPIENT) && line.input().matches("text|area"))
        .forEach(line -> form.type(line.place(), line.kind().equals("IIN") ? IIN : "мәтін"));
    assertEquals(
        Map.of(
            "fullName", "мәтін мәтін мәтін",
            "iin", IIN,
            "birthDate", "мәтін",
            "birthPlace", "мәтін"),
        people(form).at(RECIPIENT));
    Form contract = form("rehabilitation-contract");
    contract.type(RECIPIENT + "/fullName", "  Ахметова Айгүл ");
    contract.type(RECIPIENT + "/address", "Құпия көше, 1");
    contract.type(RECIPIENT + "/phone", "+7 701 000 00 00");
    contract.type(RECIPIENT + "/iin", "900312400011");
    assertEquals(Map.of("fullName", "Ахметова Айгүл"), people(contract).at(RECIPIENT));
    assertEquals(
        List.of(RECIPIENT + "/fullName"),
        people(contract).linesAt(RECIPIENT).stream().map(line -> line.place()).toList());
  }

  @Test
  void anotherPaperTakesWhatItAsksFor() throws IOException {
    assertEquals(
        Map.of(
            "/data/recipient/fullName", "Ахметова Айгүл Серікқызы",
            "/data/recipient/iin", IIN,
            "/data/recipient/birthDate", "1990-03-12",
            "/data/recipient/sex", "female"),
        offers(form("order"), Language.KK));
    assertEquals(
        Map.of(
            "/data/recipient/surname", "Ахметова",
            "/data/recipient/firstName", "Айгүл",
            "/data/recipient/patronymic", "Серікқызы",
            "/data/recipient/iin", IIN,
            "/data/recipient/birthDate", "1990-03-12",
            "/data/recipient/sex", "female",
            "/data/recipient/birthPlace", "Астана қаласы"),
        offers(form("registration-card"), Language.KK));
  }

  @Test
  void wordsFitOnlyIntoTheirOwnLanguage() throws IOException {
    Form consent = form("personal-data-consent");
    String document = RECIPIENT + "/idDocument/";
    assertEquals("жеке куәлік", offers(consent, Language.KK).get(document + "kind"));
    assertFalse(offers(consent, Language.RU).containsKey(document + "kind"));
    assertEquals("012345678", offers(consent, Language.RU).get(document + "number"));
  }

  @Test
  void whatIsTypedAlikeIsNotOffered() throws IOException {
    Form form = form("order");
    form.type(RECIPIENT + "/fullName", "Ахметова Айгүл Серікқызы ");
    form.type(RECIPIENT + "/iin", "другой");
    var offers = offers(form, Language.KK);
    assertFalse(offers.containsKey(RECIPIENT + "/fullName"));
    assertEquals(IIN, offers.get(RECIPIENT + "/iin"));
  }

  private static Map<String, String> offers(Form form, Language language) {
    var consent = new Consent(Optional.empty(), DAY, DAY);
    var person = new RememberedPerson(new UUID(0, 1), Language.KK, KNOWN, consent);
    return people(form).offers(RECIPIENT, person, language).stream()
        .collect(Collectors.toMap(Offer::place, Offer::text));
  }

  private static People people(Form form) {
    return People.in(form.sections());
  }

  private static Form form(String kind) throws IOException {
    return Form.of(Files.readString(Path.of("..", "templates", kind, "schema.json")));
  }
}
