package org.qoltanba.route;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.camel.ProducerTemplate;
import org.qoltanba.archive.Archive;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Health;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.HistoryEntry.Event;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.Language;
import org.qoltanba.document.Party;
import org.qoltanba.document.RegisterPage;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.SampleRequest;
import org.qoltanba.document.SignatureField;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.SigningOrder;
import org.qoltanba.document.Template;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.VoidOrder;
import org.qoltanba.intake.Intake;
import org.qoltanba.signing.fields.FieldList;
import org.qoltanba.template.Offer;
import org.qoltanba.template.RequestCheck;

/** The intake that enters the road; what only asks is answered by the archive and the templates. */
public final class RoadIntake implements Intake {

  private static final String ARCHIVE = "archive";
  private static final String TEMPLATES = "templates";

  private final Journey journey;
  private final Archive archive;
  private final Offer offer;
  private final Samples samples;
  private final Supplier<Map<String, String>> parts;
  private final Clock clock;
  private final Supplier<UUID> ids;

  /**
   * @param parts what is wrong with each part of the service, as in {@link Health#parts}
   * @param ids makes UUIDv7
   */
  public RoadIntake(
      ProducerTemplate camel,
      Archive archive,
      Offer offer,
      Supplier<Map<String, String>> parts,
      Clock clock,
      Supplier<UUID> ids) {
    this.journey = new Journey(camel, ids);
    this.archive = archive;
    this.offer = offer;
    this.samples = new Samples(journey, offer, clock);
    this.parts = parts;
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public ArchivedDocument issue(
      Caller caller, DocumentRequest request, Optional<IdempotencyKey> key) {
    UUID id = ids.get();
    return once(
        caller,
        key,
        () ->
            journey.along(
                request.output().pdf() ? Road.ISSUE : Road.DRAFT,
                id,
                new DocumentOrder(id, caller, request, key, clock.instant()),
                ArchivedDocument.class));
  }

  @Override
  public ArchivedDocument sign(
      Caller caller, UUID document, SignatureOrder signature, Optional<IdempotencyKey> key) {
    return once(
        caller,
        key,
        () ->
            journey.along(
                Road.CHANGE,
                ids.get(),
                new SigningOrder(document, caller, signature, key, clock.instant()),
                ArchivedDocument.class));
  }

  @Override
  public DocumentRecord annul(Caller caller, VoidOrder order) {
    return journey.to(ARCHIVE, () -> archive.annul(caller, order));
  }

  @Override
  public DocumentRecord record(Caller caller, UUID document) {
    return journey.to(
        ARCHIVE,
        () -> {
          DocumentRecord record = archive.record(caller, document);
          archive.seen(caller, document, Event.VIEWED, "");
          return record;
        });
  }

  @Override
  public Content pdf(Caller caller, UUID document) {
    return journey.to(
        ARCHIVE,
        () -> {
          Content pdf = archive.pdf(caller, document);
          archive.seen(caller, document, Event.DOWNLOADED, "pdf");
          return pdf;
        });
  }

  @Override
  public Content docx(Caller caller, UUID document) {
    return journey.to(
        ARCHIVE,
        () -> {
          Content docx = archive.docx(caller, document);
          archive.seen(caller, document, Event.DOWNLOADED, "docx");
          return docx;
        });
  }

  @Override
  public List<HistoryEntry> history(Caller caller, UUID document) {
    return journey.to(ARCHIVE, () -> archive.history(caller, document));
  }

  @Override
  public List<SignatureField> fields(Caller caller, UUID document) {
    Content pdf = journey.to(ARCHIVE, () -> archive.pdf(caller, document));
    List<Party> parties = journey.to(ARCHIVE, () -> archive.parties(caller, document));
    List<SignatureField> fields = journey.to("fields", () -> FieldList.of(pdf));
    return fields.stream().map(field -> field.of(parties)).sorted(order(parties)).toList();
  }

  @Override
  public RegisterPage register(Caller caller, RegisterQuery query) {
    return journey.to(ARCHIVE, () -> archive.register(caller, query));
  }

  @Override
  public List<TemplateManifest> templates(Caller caller) {
    return journey.to(TEMPLATES, () -> offer.manifests(RequestCheck.today(clock)));
  }

  @Override
  public TemplateManifest template(Caller caller, String id) {
    return current(id).manifest();
  }

  @Override
  public String schema(Caller caller, String template) {
    return current(template).schema();
  }

  @Override
  public Content sample(Caller caller, SampleRequest wanted) {
    return samples.pdf(caller, wanted);
  }

  @Override
  public Content picture(Caller caller, String template, Language language) {
    return samples.picture(caller, template, language);
  }

  @Override
  public Health health() {
    return new Health(parts.get());
  }

  /** Of signing; what is no party's comes last. */
  private static Comparator<SignatureField> order(List<Party> parties) {
    return Comparator.comparingInt(
        field -> field.party().map(parties::indexOf).orElse(parties.size()));
  }

  private Template current(String id) {
    return journey.to(TEMPLATES, () -> offer.current(id, RequestCheck.today(clock))).template();
  }

  private ArchivedDocument once(
      Caller caller, Optional<IdempotencyKey> key, Supplier<ArchivedDocument> work) {
    return key.flatMap(given -> journey.to(ARCHIVE, () -> archive.answered(caller, given)))
        .orElseGet(work);
  }
}
