package org.qoltanba.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;
import org.qoltanba.document.verdict.ValidationOrder;
import org.qoltanba.document.verdict.ValidationReport;

class GuardedValidationsTest {

  private static final ValidationReport NOTHING =
      new ValidationReport(List.of(), List.of(), List.of(), Optional.empty(), Map.of());

  private int read;
  private final Supplier<ValidationOrder> order =
      () -> ValidationOrder.of(new Content(new byte[read++]));

  private final Validations guarded =
      new GuardedValidations(
          (caller, asked) -> {
            asked.get();
            return NOTHING;
          },
          new RateLimit(1, Clock.systemUTC()),
          new Gate(1, Duration.ofSeconds(1)));

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ADMIN")
  void everyoneMayAskButAdministrators(Role role) {
    assertEquals(NOTHING, guarded.validate(caller(role), order));
  }

  @Test
  void theFileOfWhoMayNotAskIsNotEvenRead() {
    var refused = assertThrows(Refusal.class, () -> guarded.validate(caller(Role.ADMIN), order));
    assertEquals(Refusal.Kind.FORBIDDEN, refused.kind());
    assertEquals(0, read);
  }

  @Test
  void norIsOneMoreThanTheRateAllows() {
    guarded.validate(caller(Role.AUDITOR), order);
    var refused = assertThrows(Refusal.class, () -> guarded.validate(caller(Role.AUDITOR), order));
    assertEquals(Refusal.Kind.TOO_MANY, refused.kind());
    assertEquals(1, read);
  }

  private static Caller caller(Role role) {
    return new Caller(role.name(), "shelter", Set.of(role));
  }
}
