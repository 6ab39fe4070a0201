package org.qoltanba.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
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
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Facts;
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
import org.qoltanba.document.State;
import org.qoltanba.document.Template;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.Titles;

/** Papers on the road, as far as signing looks at them. */
final class Papers {

  static final List<String> PLACES =
      List.of("urn:x-sig:organisation", "urn:x-sig:director", "urn:x-sig:recipient");
  static final List<Party> PARTIES =
      List.of(
          new Party("organisation", new Titles("Ұйым", "Организация", "Organisation")),
          new Party("director", new Titles("Директор", "Директор", "Director")),
          new Party(
              "recipient",
              new Titles("Қызмет алушы", "Получатель услуг", "Recipient of services")));

  private static final Instant RECEIVED = Instant.parse("2026-11-20T10:15:00Z");
  private static final Caller CALLER = new Caller("lawyer", "demo", Set.of(Role.LAWYER));

  private Papers() {}

  static SignatureOrder order(String party) {
    return new SignatureOrder(party, SignatureLevel.B_B);
  }

  /** A paper with the usual three places, to be signed at once by these parties. */
  static ArchivalPdf paper(Language language, String... parties) throws Exception {
    return paper(PaperPdf.with(PLACES), language, Stream.of(parties).map(Papers::order).toList());
  }

  static ArchivalPdf paper(byte[] pdf, Language language, List<SignatureOrder> orders) {
    return paper(pdf, language, orders, PARTIES);
  }

  static ArchivalPdf paper(
      byte[] pdf, Language language, List<SignatureOrder> orders, List<Party> parties) {
    var request =
        new DocumentRequest(
            "contract",
            language,
            Facts.empty(),
            OutputFormat.PDF,
            Optional.of(orders),
            Optional.empty());
    var order = new DocumentOrder(UUID.randomUUID(), CALLER, request, Optional.empty(), RECEIVED);
    var checked = new CheckedRequest(order, template(parties), Facts.empty(), orders, List.of());
    var assembled = new AssembledDocument(checked, new Content(new byte[0]));
    return new ArchivalPdf(assembled, new Content(pdf), 1, new Conformance("2b", Optional.empty()));
  }

  /** The paper taken from the archive again, for one signature more. */
  static OpenedDocument opened(SignedPdf kept, SignatureOrder signature) {
    var request = kept.source().source().source();
    return opened(kept.pdf(), request.language(), signature, kept.signatures());
  }

  static OpenedDocument opened(
      Content pdf, Language language, SignatureOrder signature, List<SignatureFacts> made) {
    var order = new SigningOrder(UUID.randomUUID(), CALLER, signature, Optional.empty(), RECEIVED);
    var record =
        new DocumentRecord(
            order.document(),
            "2026-000001",
            CALLER.organisation(),
            "contract",
            "1",
            language,
            State.PARTLY_SIGNED,
            1,
            Optional.empty(),
            RECEIVED,
            CALLER.name(),
            Optional.empty(),
            Optional.empty(),
            made,
            List.of());
    return new OpenedDocument(order, record, pdf, PARTIES);
  }

  private static Template template(List<Party> parties) {
    var words = new Titles("Келісімшарт", "Договор", "Contract");
    var manifest =
        new TemplateManifest(
            "contract",
            "1",
            words,
            words,
            words,
            LocalDate.of(2026, 1, 1),
            Optional.empty(),
            parties,
            List.of(),
            2);
    var layouts = new EnumMap<Language, Content>(Language.class);
    Stream.of(Language.values()).forEach(l -> layouts.put(l, new Content(new byte[0])));
    return new Template(manifest, "{}", layouts);
  }
}
