package org.qoltanba.archive;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.AssembledDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.Conformance;
import org.qoltanba.document.Content;
import org.qoltanba.document.CountersignedPdf;
import org.qoltanba.document.Deadline;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Fidelity;
import org.qoltanba.document.FindingAid;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.Language;
import org.qoltanba.document.OpenedDocument;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Party;
import org.qoltanba.document.Role;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.SignedPdf;
import org.qoltanba.document.SigningOrder;
import org.qoltanba.document.Template;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.Titles;

/**
 * Documents of one organisation as they reach the archive; each {@code with…} gives a changed copy.
 */
public record ArchiveSamples(
    String organisation,
    String template,
    OutputFormat output,
    Optional<String> reference,
    Optional<IdempotencyKey> key,
    List<String> signers,
    List<Fault> warnings) {

  /** The moment of everything in the samples that has one. */
  public static final Instant NOON = Instant.parse("2026-11-22T07:00:00.123456Z");

  public static final List<String> PARTIES = List.of("organisation", "director", "recipient");

  /** What every sample's paper names. */
  public static final Deadline DEADLINE =
      new Deadline(
          "answer",
          new Titles("Жауап", "Ответ", "Answer"),
          LocalDate.parse("2026-12-28"),
          new Titles("Кодекс", "Кодекс", "Code"),
          new Titles("99-бап", "статья 99", "article 99"),
          LocalDate.parse("2026-11-27"));

  /** A contract as PDF, signed by the organisation, without reference, key and warnings. */
  public static ArchiveSamples of(String organisation) {
    return new ArchiveSamples(
        organisation,
        "rehabilitation-contract",
        OutputFormat.PDF,
        Optional.empty(),
        Optional.empty(),
        List.of("organisation"),
        List.of());
  }

  public ArchiveSamples withTemplate(String id) {
    return new ArchiveSamples(organisation, id, output, reference, key, signers, warnings);
  }

  public ArchiveSamples withOutput(OutputFormat format) {
    return new ArchiveSamples(organisation, template, format, reference, key, signers, warnings);
  }

  public ArchiveSamples withReference(String text) {
    return new ArchiveSamples(
        organisation, template, output, Optional.of(text), key, signers, warnings);
  }

  public ArchiveSamples withKey(IdempotencyKey value) {
    return new ArchiveSamples(
        organisation, template, output, reference, Optional.of(value), signers, warnings);
  }

  public ArchiveSamples withSigners(String... parties) {
    return new ArchiveSamples(
        organisation, template, output, reference, key, List.of(parties), warnings);
  }

  public ArchiveSamples withWarnings(Fault... faults) {
    return new ArchiveSamples(
        organisation, template, output, reference, key, signers, List.of(faults));
  }

  /** The key with this name, for a request that says {@code body}. */
  public static IdempotencyKey key(String name, String body) {
    return new IdempotencyKey(name, content(body).sha256());
  }

  public static Content content(String text) {
    return new Content(text.getBytes(StandardCharsets.UTF_8));
  }

  public Caller caller() {
    return new Caller("clerk", organisation, Set.of(Role.CLERK));
  }

  public AssembledDocument assembled() {
    return assembled(Optional.empty());
  }

  /** A filled Word file that takes the place of that document. */
  public AssembledDocument assembledInsteadOf(UUID document) {
    return assembled(Optional.of(document));
  }

  private AssembledDocument assembled(Optional<UUID> replaces) {
    var request =
        new DocumentRequest(template, Language.KK, facts(), output, Optional.empty(), reference);
    var order =
        new DocumentOrder(
            UUID.randomUUID(),
            caller(),
            replaces.map(request::replacing).orElse(request),
            key,
            NOON);
    var checked =
        new CheckedRequest(order, shelved(), facts(), List.of(DEADLINE), List.of(), warnings);
    return new AssembledDocument(checked, content("docx of " + order.id()));
  }

  public SignedPdf signed() {
    return signed(assembled());
  }

  /** One that takes the place of that document. */
  public SignedPdf signedInsteadOf(UUID document) {
    return signed(assembled(Optional.of(document)));
  }

  private SignedPdf signed(AssembledDocument assembled) {
    var conformance = new Conformance("2b", Optional.empty());
    UUID id = assembled.source().order().id();
    var rendered = new ArchivalPdf(assembled, content("pdf of " + id), 4, conformance);
    List<SignatureFacts> signatures = signers.stream().map(ArchiveSamples::signature).toList();
    return new SignedPdf(rendered, content("signed pdf of " + id), signatures);
  }

  public SigningOrder signing(UUID document, String party) {
    var signature = new SignatureOrder(party, SignatureLevel.B_B);
    return new SigningOrder(document, caller(), signature, key, NOON);
  }

  public static CountersignedPdf countersigned(OpenedDocument opened) {
    String party = opened.order().signature().party();
    var pdf = content(party + " signed " + opened.pdf().sha256());
    return new CountersignedPdf(opened, pdf, signature(party));
  }

  public static SignatureFacts signature(String party) {
    return new SignatureFacts(
        party,
        SignatureLevel.B_B,
        SignatureLevel.B_B,
        "sig-" + party,
        "Үлгі " + party,
        "CA",
        "1f",
        NOON,
        true);
  }

  public static Facts facts() {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("recipient", Map.of("name", "Әсел Өмірқызы Ғалымова"));
    facts.put("sum", new BigDecimal("1234567890.10"));
    facts.put("scaled", new BigDecimal("1E+3"));
    facts.put("services", List.of("қоныс", "ұйқы"));
    facts.put("minor", false);
    facts.put("guardian", null);
    return new Facts(facts);
  }

  private Template shelved() {
    var titles = new Titles("Шарт", "Договор", "Contract");
    var parties = PARTIES.stream().map(id -> new Party(id, titles)).toList();
    var manifest =
        new TemplateManifest(
            template,
            "1.0.0",
            titles,
            titles,
            titles,
            LocalDate.parse("2026-01-01"),
            Optional.empty(),
            parties,
            List.of(),
            2,
            List.of(),
            Fidelity.REPORTED,
            new FindingAid(List.of(), List.of("/recipient/name")));
    var layouts = new LinkedHashMap<Language, Content>();
    Stream.of(Language.values()).forEach(tag -> layouts.put(tag, content(tag.tag())));
    return new Template(manifest, "{}", layouts);
  }
}
