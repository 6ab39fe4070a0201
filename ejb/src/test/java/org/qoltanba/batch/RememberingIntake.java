package org.qoltanba.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.State;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.Titles;
import org.qoltanba.intake.Intake;

/** An intake that has one kind, and numbers what it is asked to issue. */
final class RememberingIntake {

  private static final String SCHEMA =
      """
      {"properties": {
        "name": {"type": "string", "x-label": {"kk": "Аты", "ru": "Имя", "en": "Name"}},
        "age": {"type": "integer", "x-label": {"kk": "Жасы", "ru": "Возраст", "en": "Age"}}}}
      """;
  private static final Titles TITLE = new Titles("Хат", "Письмо", "Letter");

  final List<String> names = new ArrayList<>();
  final List<String> keys = new ArrayList<>();
  final List<String> references = new ArrayList<>();
  final ArrayDeque<RuntimeException> refusals = new ArrayDeque<>();

  Intake port() {
    return (Intake)
        Proxy.newProxyInstance(
            Intake.class.getClassLoader(),
            new Class<?>[] {Intake.class},
            (proxy, method, args) ->
                switch (method.getName()) {
                  case "schema" -> SCHEMA;
                  case "template" -> manifest((String) args[1]);
                  case "pdf", "docx" -> new Content("paper".getBytes(UTF_8));
                  case "issue" ->
                      issued((Caller) args[0], (DocumentRequest) args[1], (Optional<?>) args[2]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private ArchivedDocument issued(Caller caller, DocumentRequest request, Optional<?> key) {
    if (!refusals.isEmpty()) {
      throw refusals.remove();
    }
    names.add((String) request.data().at("/name").orElseThrow());
    request.reference().ifPresent(references::add);
    keys.add(((IdempotencyKey) key.orElseThrow()).value());
    var record =
        new DocumentRecord(
            UUID.randomUUID(),
            "2026-" + names.size(),
            caller.organisation(),
            request.template(),
            request.templateVersion().orElseThrow(),
            request.language(),
            State.SIGNED,
            1,
            Optional.empty(),
            Instant.EPOCH,
            caller.name(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    return new ArchivedDocument(record, caller.name(), Optional.empty(), Optional.empty());
  }

  private static TemplateManifest manifest(String id) {
    LocalDate from = LocalDate.EPOCH;
    return new TemplateManifest(
        id, "1.0.0", TITLE, TITLE, TITLE, from, Optional.empty(), List.of(), List.of(), 1);
  }
}
