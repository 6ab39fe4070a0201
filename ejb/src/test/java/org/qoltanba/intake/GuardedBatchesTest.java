package org.qoltanba.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;
import org.qoltanba.document.batch.BatchUpload;
import org.qoltanba.document.batch.BatchWish;
import org.qoltanba.document.batch.RowQuery;
import org.qoltanba.document.batch.TableFormat;

class GuardedBatchesTest {

  private static final UUID ID = UUID.randomUUID();
  private static final Set<Role> ISSUING =
      EnumSet.of(Role.LAWYER, Role.DIRECTOR, Role.CLERK, Role.SYSTEM);

  private final List<String> reached = new ArrayList<>();
  private final Batches inner =
      (Batches)
          Proxy.newProxyInstance(
              Batches.class.getClassLoader(),
              new Class<?>[] {Batches.class},
              (proxy, method, args) -> {
                reached.add(method.getName());
                return null;
              });

  static Stream<Arguments> calls() {
    return Stream.of(
        call("form", (port, who) -> port.form(who, "letter", Language.KK, TableFormat.CSV)),
        call("upload", (port, who) -> port.upload(who, upload())),
        call("all", Batches::all),
        call("batch", (port, who) -> port.batch(who, ID)),
        call("rows", (port, who) -> port.rows(who, ID, new RowQuery(0, 1, false))),
        call("start", (port, who) -> port.start(who, ID)),
        call("stop", (port, who) -> port.stop(who, ID)),
        call("papers", (port, who) -> port.papers(who, ID, OutputStream.nullOutputStream())),
        call("remove", (port, who) -> port.remove(who, ID)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void whoMayIssueReachesThemAndNobodyElse(String name, BiConsumer<Batches, Caller> call) {
    for (Role role : Role.values()) {
      reached.clear();
      if (ISSUING.contains(role)) {
        call.accept(guarded(9), caller(role));
        assertEquals(List.of(name), reached);
      } else {
        Refusal refusal =
            assertThrows(Refusal.class, () -> call.accept(guarded(9), caller(role)), role::word);
        assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
        assertTrue(reached.isEmpty());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void whoAsksTooOftenIsToldToWait(String name, BiConsumer<Batches, Caller> call) {
    Batches guarded = guarded(1);
    guarded.all(caller(Role.CLERK));
    Refusal refusal = assertThrows(Refusal.class, () -> call.accept(guarded, caller(Role.CLERK)));
    assertEquals(Refusal.Kind.TOO_MANY, refusal.kind());
  }

  @Test
  void onlySoManyTablesAreReadAtOnce() {
    Gate full = new Gate(1, Duration.ZERO);
    Batches busy = new GuardedBatches(inner, new RateLimit(9, clock()), full);
    Refusal refusal =
        full.pass(
            () -> assertThrows(Refusal.class, () -> busy.upload(caller(Role.CLERK), upload())));
    assertEquals(Refusal.Kind.BUSY, refusal.kind());
    assertTrue(reached.isEmpty());
  }

  private Batches guarded(int perMinute) {
    return new GuardedBatches(inner, new RateLimit(perMinute, clock()), new Gate(1, Duration.ZERO));
  }

  private static Clock clock() {
    return Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  }

  private static Arguments call(String name, BiConsumer<Batches, Caller> call) {
    return Arguments.of(name, call);
  }

  private static Caller caller(Role role) {
    return new Caller(role.word(), "shelter", Set.of(role));
  }

  private static BatchUpload upload() {
    return new BatchUpload("letter", Language.KK, BatchWish.USUAL, InputStream.nullInputStream());
  }
}
