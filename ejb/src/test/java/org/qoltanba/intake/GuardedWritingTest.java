package org.qoltanba.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Caller;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;
import org.qoltanba.document.writing.DraftEntry;
import org.qoltanba.document.writing.PageChoice;
import org.qoltanba.document.writing.PaperDraft;

/** The guards before what is needed to write papers: previews and drafts. */
class GuardedWritingTest {

  private static final Set<Role> ISSUERS =
      EnumSet.of(Role.LAWYER, Role.DIRECTOR, Role.CLERK, Role.SYSTEM);
  private static final UUID ID = new UUID(0, 1);
  private static final PaperDraft DRAFT = new PaperDraft(ID, "order", Language.KK, Facts.empty());
  private static final DocumentRequest PAPER =
      new DocumentRequest(
          "order",
          Language.KK,
          Facts.empty(),
          OutputFormat.PDF,
          Optional.empty(),
          Optional.empty());
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private final List<String> passed = new ArrayList<>();

  @Test
  void whoMayIssueMayLookAtWhatTheyWrite() {
    assertEquals(ISSUERS, allowed(caller -> preview(100, caller)));
  }

  @Test
  void andKeepFindAndForgetIt() {
    assertEquals(ISSUERS, allowed(caller -> drafts(100).keep(caller, DRAFT)));
    assertEquals(ISSUERS, allowed(caller -> drafts(100).drafts(caller)));
    assertEquals(ISSUERS, allowed(caller -> drafts(100).draft(caller, ID)));
    assertEquals(ISSUERS, allowed(caller -> drafts(100).remove(caller, ID)));
  }

  @Test
  void butNotMoreOftenThanTheRateAllows() {
    var guard = drafts(1);
    guard.drafts(caller(Role.CLERK));
    var refused = assertThrows(Refusal.class, () -> guard.drafts(caller(Role.CLERK)));
    assertEquals(Refusal.Kind.TOO_MANY, refused.kind());
    assertEquals(List.of("drafts"), passed);
  }

  private Set<Role> allowed(Consumer<Caller> call) {
    var allowed = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      passed.clear();
      try {
        call.accept(caller(role));
        assertEquals(1, passed.size());
        allowed.add(role);
      } catch (Refusal refusal) {
        assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
        assertEquals(List.of(), passed);
      }
    }
    return allowed;
  }

  private void preview(int rate, Caller caller) {
    Previews inner =
        (who, paper, choice) -> {
          passed.add("preview");
          return null;
        };
    var gate = new Gate(1, Duration.ofSeconds(1));
    new GuardedPreviews(inner, new RateLimit(rate, CLOCK), gate)
        .preview(caller, PAPER, PageChoice.of(1));
  }

  private Drafts drafts(int rate) {
    return new GuardedDrafts(new Noted(), new RateLimit(rate, CLOCK));
  }

  private static Caller caller(Role role) {
    return new Caller(role.word(), "shelter", Set.of(role));
  }

  private final class Noted implements Drafts {

    @Override
    public DraftEntry keep(Caller caller, PaperDraft draft) {
      passed.add("keep");
      return new DraftEntry(ID, "order", Language.KK, Instant.EPOCH);
    }

    @Override
    public List<DraftEntry> drafts(Caller caller) {
      passed.add("drafts");
      return List.of();
    }

    @Override
    public PaperDraft draft(Caller caller, UUID id) {
      passed.add("draft");
      return DRAFT;
    }

    @Override
    public void remove(Caller caller, UUID id) {
      passed.add("remove");
    }
  }
}
