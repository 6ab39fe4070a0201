package org.qoltanba.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.preparation.Form;
import org.qoltanba.document.preparation.OpenedForPreparation;
import org.qoltanba.document.preparation.OpenedPreparation;
import org.qoltanba.document.preparation.Preparation;
import org.qoltanba.document.preparation.PreparedPdf;
import org.qoltanba.document.preparation.PreparedState;
import org.qoltanba.signing.appearance.CheckAddress;
import org.qoltanba.signing.file.PreparedRevision;
import org.qoltanba.signing.level.SignatureTimestamp;
import org.qoltanba.signing.remote.ReturnedCms;
import org.qoltanba.signing.remote.ReturnedValue;
import org.qoltanba.signing.time.NoTimestamp;
import org.qoltanba.signing.time.Timestamps;

/** The file of a signature between the two calls that make it. */
final class Deferral {

  /** Agents put whole chains into a CMS. There is no second try: this file has been signed. */
  private static final int ROOM_FOR_CMS = 16 * 1024;

  private final CadesCms cms = new CadesCms();
  private final Timestamps timestamps;
  private final SignatureRevision revision;

  Deferral(CheckAddress check, Timestamps timestamps) {
    this.timestamps = timestamps;
    this.revision = new SignatureRevision(check, timestamps, this::room);
  }

  private int room(PlannedSignature planned) {
    return CadesCms.size(planned.identity())
        + (planned.stamped() ? 2 * timestamps.expectedSize() : 0);
  }

  PreparedPdf prepare(OpenedForPreparation opened, PlannedSignature planned, Instant expires)
      throws IOException {
    var order = opened.order();
    var form = order.preparation().form();
    var base = opened.document().pdf();
    int reserve = room(planned) + (form == Form.CMS ? ROOM_FOR_CMS : 0);
    var prepared = revision.prepare(base, planned, reserve);
    var added =
        new Content(Arrays.copyOfRange(prepared.file(), base.size(), prepared.file().length));
    var state =
        new PreparedState(
            order.preparation(), planned.at().toInstant(), added, prepared.gap(), reserve);
    var attributes =
        form == Form.VALUE ? Optional.of(attributes(prepared, planned)) : Optional.<Content>empty();
    var preparation =
        new Preparation(
            order.id(),
            order.signing().document(),
            order.signing().signature(),
            form,
            attributes,
            planned.identity().algorithm(),
            digest(prepared, planned, attributes),
            expires);
    return new PreparedPdf(opened, state, preparation);
  }

  /** The frame is made and thrown away: nobody else knows exactly what will be signed. */
  private Content attributes(PreparedRevision prepared, PlannedSignature planned)
      throws IOException {
    var seen = new ByteArrayOutputStream();
    cms.sign(
        prepared.content(),
        planned.identity(),
        (attributes, algorithm) -> {
          seen.writeBytes(attributes);
          return new byte[0];
        });
    return new Content(seen.toByteArray());
  }

  private static Content digest(
      PreparedRevision prepared, PlannedSignature planned, Optional<Content> attributes)
      throws IOException {
    var bits = attributes.isPresent() ? planned.identity().digestBits() : 256;
    try (InputStream in = attributes.map(Content::open).orElseGet(prepared::content)) {
      var digest = MessageDigest.getInstance("SHA-" + bits);
      return new Content(digest.digest(in.readAllBytes()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has SHA-2", e);
    }
  }

  /**
   * @throws Refusal if what came back is not of this file and identity, or has no room
   */
  Raising.Raised complete(OpenedPreparation opened, PlannedSignature planned) throws IOException {
    var file = new ByteArrayOutputStream();
    file.writeBytes(opened.document().pdf().bytes());
    file.writeBytes(opened.state().added().bytes());
    var state = opened.state();
    var prepared = new PreparedRevision(file.toByteArray(), state.gap(), state.reserve());
    var made = made(opened, planned, prepared);
    var pdf =
        prepared
            .with(planned.stamped() ? stamped(made.der()) : made.der())
            .orElseThrow(() -> Refusal.unprocessable(new Fault("/cms", "cms-too-large")));
    var facts = planned.facts();
    var level = planned.stamped() ? facts.level() : made.level();
    return new Raising.Raised(pdf, List.of(facts.reaching(level)));
  }

  private ReturnedCms made(
      OpenedPreparation opened, PlannedSignature planned, PreparedRevision prepared)
      throws IOException {
    var bytes = opened.answer().bytes().bytes();
    if (opened.answer().form() == Form.VALUE) {
      var value = new ReturnedValue(bytes, planned.identity());
      var der = cms.sign(prepared.content(), planned.identity(), value);
      return new ReturnedCms(der, SignatureLevel.B_B);
    }
    var made = ReturnedCms.checked(bytes, prepared.content(), planned.identity());
    if (made.level().compareTo(planned.level()) < 0 && made.level() == SignatureLevel.BES) {
      Map<String, Object> levels = Map.of("level", planned.level().word(), "found", "BES");
      throw Refusal.unprocessable(new Fault("/cms", "cms-level", levels));
    }
    return made;
  }

  private byte[] stamped(byte[] der) throws IOException {
    try {
      return SignatureTimestamp.added(der, timestamps);
    } catch (NoTimestamp e) {
      throw Raising.refusal("no-timestamp", e);
    }
  }
}
