package org.qoltanba;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.assembly.Assembler;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.tags.Budget;
import org.qoltanba.template.RequestCheck;
import org.qoltanba.template.Shelf;

/** A copy that reaches the offender must not lead the offender to whoever fled. */
class SafeContactTest {

  private static final String PAPER = "protective-order-application";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  /** What both samples say of the applicant and of those who stay or stand with the applicant. */
  private static final List<String> SECRETS =
      List.of(
          "880811290007",
          "Сынақ көшесі, 1-үй",
          "+7 (700) 000 00 02",
          "gulnur@example.kz",
          "Мысалова Әсел",
          "Сынақов Мысал",
          "Сынақова Үлгі",
          "Үлгіева Бота",
          "Мысалбаев Нұрлан");

  private static Shelf shelf;

  @BeforeAll
  static void unpack() throws IOException {
    shelf = Shelf.packed();
  }

  @ParameterizedTest
  @EnumSource
  void theCopyForTheBodyTellsThemAll(Language language) throws IOException {
    assertEquals(SECRETS, told("full", language));
  }

  @ParameterizedTest
  @EnumSource
  void theCopyForTheOffenderTellsNoneOfThem(Language language) throws IOException {
    assertEquals(List.of(), told("offender-copy", language));
  }

  private static List<String> told(String sample, Language language) throws IOException {
    String text = filled(sample, language).replace('\u00a0', ' ');
    return SECRETS.stream().filter(text::contains).toList();
  }

  private static String filled(String sample, Language language) throws IOException {
    byte[] json = shelf.sample(PAPER, sample).orElseThrow().getBytes(StandardCharsets.UTF_8);
    var request =
        new DocumentRequest(
            PAPER,
            language,
            RequestJson.facts("", json),
            OutputFormat.PDF,
            Optional.of(List.of()),
            Optional.empty());
    var order =
        new DocumentOrder(
            new UUID(0, 1),
            new Caller("clerk", "shelter", Set.of()),
            request,
            Optional.empty(),
            CLOCK.instant());
    var checked = new RequestCheck(shelf, CLOCK).check(order);
    return FilledText.of(new Assembler(Budget.standard(), shelf::clause).assemble(checked).docx());
  }
}
