package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Twenty requests at once. */
@ExtendWith(ArquillianExtension.class)
class SimultaneousIT {

  private static final int AT_ONCE = 20;

  private final ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
  private final Api lawyer = Api.as("lawyer");

  @AfterEach
  void end() {
    clients.shutdownNow();
  }

  @Test
  void twentyContractsAreIssuedEachUnderItsOwnNumber() {
    List<Answer> answers =
        together(() -> lawyer.post("api/v1/documents", Samples.contract("kk")).expect(201));
    assertEquals(AT_ONCE, answers.stream().map(a -> a.at("/number")).distinct().count());
    assertEquals(AT_ONCE, answers.stream().map(a -> a.at("/id")).distinct().count());
    for (Answer answer : answers) {
      lawyer.get(answer.header("Location") + "/pdf").expect(200);
    }
  }

  @Test
  void twentyTimesTheSameKeyMakesOneDocument() {
    String key = UUID.randomUUID().toString();
    List<Answer> answers =
        together(
            () ->
                lawyer
                    .post("api/v1/documents", Samples.contract("ru"), "Idempotency-Key", key)
                    .expect(201));
    assertEquals(1, answers.stream().map(Answer::json).distinct().count());
  }

  private List<Answer> together(Supplier<Answer> request) {
    List<CompletableFuture<Answer>> answers =
        IntStream.range(0, AT_ONCE)
            .mapToObj(i -> CompletableFuture.supplyAsync(request, clients))
            .toList();
    return answers.stream().map(CompletableFuture::join).toList();
  }
}
