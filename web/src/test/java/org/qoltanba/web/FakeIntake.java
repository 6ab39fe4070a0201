package org.qoltanba.web;

import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Conformance;
import org.qoltanba.document.Content;
import org.qoltanba.document.Deadline;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Health;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.Language;
import org.qoltanba.document.Lineage;
import org.qoltanba.document.NewAccount;
import org.qoltanba.document.Party;
import org.qoltanba.document.PdfFacts;
import org.qoltanba.document.RegisterPage;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.SampleRequest;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignatureField;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.State;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.Titles;
import org.qoltanba.document.VoidOrder;
import org.qoltanba.intake.Accounts;
import org.qoltanba.intake.Intake;

/** Answers with the same document always, remembers what it was asked, fails when told to. */
public final class FakeIntake implements Intake, Accounts {

  public static final UUID ID = UUID.fromString("019aab00-0000-7000-8000-000000000001");
  public static final Content PDF = new Content("%PDF-1.7 0123456789".getBytes());
  public static final Content PNG = new Content(new byte[300]);
  public static final Content DOCX = new Content(new byte[2000]);

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Titles TITLES = new Titles("келісімшарт", "договор", "contract");

  private static final Deadline DEADLINE =
      new Deadline(
          "answer",
          TITLES,
          LocalDate.of(2026, 12, 28),
          TITLES,
          new Titles("99-бап", "статья 99", "article 99"),
          LocalDate.of(2026, 11, 27));

  public final List<Object> asked = new ArrayList<>();
  public RuntimeException failure;
  public List<Deadline> deadlines = List.of(DEADLINE);
  public Titles titles = TITLES;
  public Lineage lineage = Lineage.NONE;
  public Health health = new Health(Map.of("database", ""));

  @Override
  public ArchivedDocument issue(
      Caller caller, DocumentRequest request, Optional<IdempotencyKey> key) {
    remember(caller, request, key);
    return new ArchivedDocument(document(), caller.name(), Optional.of(PDF), Optional.of(DOCX));
  }

  @Override
  public ArchivedDocument sign(
      Caller caller, UUID id, SignatureOrder signature, Optional<IdempotencyKey> key) {
    remember(caller, id, signature, key);
    return new ArchivedDocument(document(), caller.name(), Optional.of(PDF), Optional.empty());
  }

  @Override
  public DocumentRecord annul(Caller caller, VoidOrder order) {
    remember(caller, order);
    return document();
  }

  @Override
  public DocumentRecord record(Caller caller, UUID id) {
    remember(caller, id);
    return document();
  }

  @Override
  public Content pdf(Caller caller, UUID id) {
    remember(caller, id);
    return PDF;
  }

  @Override
  public Content docx(Caller caller, UUID id) {
    remember(caller, id);
    return DOCX;
  }

  @Override
  public List<HistoryEntry> history(Caller caller, UUID id) {
    remember(caller, id);
    return List.of(new HistoryEntry(NOON, "clerk", HistoryEntry.Event.ISSUED, 1, ""));
  }

  @Override
  public List<SignatureField> fields(Caller caller, UUID id) {
    remember(caller, id);
    return List.of(
        new SignatureField("organisation", 4, true, Optional.of(new Party("organisation", titles))),
        new SignatureField("director", 4, false));
  }

  @Override
  public RegisterPage register(Caller caller, RegisterQuery query) {
    remember(caller, query);
    return new RegisterPage(List.of(document()), query.page(), query.size(), 1);
  }

  @Override
  public List<TemplateManifest> templates(Caller caller) {
    remember(caller);
    return List.of(manifest());
  }

  @Override
  public TemplateManifest template(Caller caller, String id) {
    remember(caller, id);
    return manifest();
  }

  @Override
  public String schema(Caller caller, String template) {
    remember(caller, template);
    return "{\"type\":\"object\"}";
  }

  @Override
  public Content sample(Caller caller, SampleRequest wanted) {
    remember(caller, wanted);
    return PDF;
  }

  @Override
  public Content picture(Caller caller, String template, Language language) {
    remember(caller, template, language);
    return PNG;
  }

  @Override
  public Health health() {
    return health;
  }

  @Override
  public Optional<String> organisationOf(Principal principal) {
    return principal.getName().equals("lost") ? Optional.empty() : Optional.of("shelter");
  }

  @Override
  public void put(Caller caller, NewAccount account) {
    remember(caller, account);
  }

  private void remember(Object... words) {
    asked.addAll(List.of(words));
    if (failure != null) {
      throw failure;
    }
  }

  private DocumentRecord document() {
    var pdf = new PdfFacts(3, PDF.sha256(), PDF.size(), new Conformance("2b", Optional.of("1")));
    var seal =
        new SignatureFacts(
            "organisation",
            SignatureLevel.B_B,
            SignatureLevel.B_B,
            "f",
            "S",
            "I",
            "0a",
            NOON,
            true);
    return new DocumentRecord(
        ID,
        "2026-000001",
        "shelter",
        "contract",
        "1",
        Language.KK,
        State.PARTLY_SIGNED,
        1,
        Optional.of("A-7"),
        NOON,
        "clerk",
        Optional.of(pdf),
        Optional.of(DOCX.sha256()),
        List.of(seal),
        List.of(new Fault("/data/a", "too-deep", Map.of("limit", 3))),
        deadlines,
        Optional.of("Ә… Г…"),
        lineage);
  }

  private TemplateManifest manifest() {
    return new TemplateManifest(
        "contract",
        "1",
        titles,
        titles,
        titles,
        LocalDate.of(2026, 1, 1),
        Optional.of(LocalDate.of(2027, 1, 1)),
        List.of(new Party("organisation", titles)),
        List.of(new SignatureOrder("organisation", SignatureLevel.B_B)),
        2);
  }
}
