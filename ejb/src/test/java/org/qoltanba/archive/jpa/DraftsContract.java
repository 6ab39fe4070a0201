package org.qoltanba.archive.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qoltanba.archive.ArchiveSamples;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;
import org.qoltanba.document.writing.PaperDraft;

/** Papers that wait to be written on. */
interface DraftsContract extends Stage {

  Set<String> VERBATIM = Set.of("/data/name", "/data/rows/0/text");

  @Test
  default void aDraftIsFoundAsItWasWritten() {
    var draft = draft("Әділ");
    var entry = drafts().keep(samples().caller(), draft);
    assertEquals(draft, drafts().open(samples().caller(), draft.id()));
    assertEquals(List.of(entry), drafts().of(samples().caller()));
    assertEquals(clock().instant(), entry.savedAt());
  }

  @Test
  default void theOneLastWrittenOnComesFirst() {
    var first = draft("first");
    var second = draft("second");
    drafts().keep(samples().caller(), first);
    clock().set(ArchiveSamples.NOON.plusSeconds(1));
    drafts().keep(samples().caller(), second);
    clock().set(ArchiveSamples.NOON.plusSeconds(2));
    var changed = new PaperDraft(first.id(), first.template(), Language.RU, Facts.empty());
    drafts().keep(samples().caller(), changed);
    assertEquals(
        List.of(first.id(), second.id()),
        drafts().of(samples().caller()).stream().map(entry -> entry.id()).toList());
    assertEquals(changed, drafts().open(samples().caller(), first.id()));
  }

  @Test
  default void aDraftIsItsAccountsAlone() {
    var draft = draft("secret");
    drafts().keep(samples().caller(), draft);
    var colleague = new Caller("colleague", samples().organisation(), Set.of(Role.CLERK));
    for (Caller other : List.of(colleague, strangers().caller())) {
      assertEquals(List.of(), drafts().of(other));
      assertNotFound("unknown-draft", () -> drafts().open(other, draft.id()));
      assertNotFound("unknown-draft", () -> drafts().keep(other, draft));
      drafts().remove(other, draft.id());
    }
    assertEquals(draft, drafts().open(samples().caller(), draft.id()));
  }

  @Test
  default void aForgottenDraftIsGone() {
    var draft = draft("gone");
    drafts().keep(samples().caller(), draft);
    drafts().remove(samples().caller(), draft.id());
    drafts().remove(samples().caller(), draft.id());
    assertNotFound("unknown-draft", () -> drafts().open(samples().caller(), draft.id()));
  }

  @Test
  default void anAccountHasNoEndlessNumberOfThem() {
    for (int i = 0; i < 500; i++) {
      drafts().keep(samples().caller(), draft("one of many"));
    }
    var last = drafts().of(samples().caller()).get(0);
    assertRefused(
        Refusal.Kind.CONFLICT,
        "too-many-drafts",
        () -> drafts().keep(samples().caller(), draft("one too many")));
    drafts().keep(samples().caller(), drafts().open(samples().caller(), last.id()));
  }

  private static PaperDraft draft(String name) {
    var data =
        Map.<String, Object>of(
            "name",
            name,
            "sum",
            new BigDecimal("12.50"),
            "count",
            new BigDecimal(3),
            "rows",
            List.of(Map.of("yes", true)));
    var replaced = Optional.of(UUID.randomUUID());
    return new PaperDraft(
        UUID.randomUUID(), "order", Language.KK, new Facts(data), replaced, VERBATIM);
  }
}
