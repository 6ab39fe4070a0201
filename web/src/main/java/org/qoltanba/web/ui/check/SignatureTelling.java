package org.qoltanba.web.ui.check;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qoltanba.document.Language;
import org.qoltanba.document.verdict.PdfChange;
import org.qoltanba.document.verdict.SignatureTime;
import org.qoltanba.document.verdict.SignatureVerdict;
import org.qoltanba.document.verdict.Signer;
import org.qoltanba.language.Dates;
import org.qoltanba.language.Messages;
import org.qoltanba.web.ui.Sentences;

/** Puts what was found of a signature into plain words. */
final class SignatureTelling {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private final Sentences sentences;
  private final Messages messages;
  private final Language language;
  private final ZoneId zone;

  SignatureTelling(Sentences sentences, Messages messages, Language language, ZoneId zone) {
    this.sentences = sentences;
    this.messages = messages;
    this.language = language;
    this.zone = zone;
  }

  ToldSignature of(SignatureVerdict signature) {
    String verdict = signature.verdict().name().toLowerCase(Locale.ROOT);
    String kind = signature.timestamp() ? "timestamp-" : "signature-";
    Map<String, Object> who = Map.of("signer", signature.signer().map(Signer::name).orElse("?"));
    return new ToldSignature(
        verdict,
        messages.of(kind + verdict, who, language),
        sentences(signature),
        signature.changes().stream().map(this::change).toList(),
        facts(signature));
  }

  private List<String> sentences(SignatureVerdict signature) {
    var told = new ArrayList<String>();
    if (signature.signer().filter(Signer::sample).isPresent()) {
      told.add(sentences.word("check.sample"));
    }
    signature.reasons().forEach(reason -> told.add(messages.of(reason, language)));
    signature.time().ifPresent(time -> told.add(time(time)));
    signature.notes().forEach(note -> told.add(messages.of(note, language)));
    return told;
  }

  private String time(SignatureTime time) {
    String source = time.source().name().toLowerCase(Locale.ROOT);
    return messages.of("time-" + source, Map.of("at", moment(time.at())), language);
  }

  private String moment(Instant at) {
    ZonedDateTime there = at.atZone(zone);
    return Dates.longForm(there.toLocalDate(), language) + ", " + HOUR.format(there);
  }

  private String change(PdfChange change) {
    String what = messages.of(change.code(), Map.of(), language);
    return change.page().map(page -> sentences.word("check.on-page", page, what)).orElse(what);
  }

  private static Map<String, String> facts(SignatureVerdict signature) {
    var facts = new LinkedHashMap<String, String>();
    signature
        .signer()
        .ifPresent(
            signer -> {
              facts.put("check.fact.name", signer.name());
              signer.iin().ifPresent(iin -> facts.put("check.fact.iin", iin));
              signer.organisation().ifPresent(name -> facts.put("check.fact.organisation", name));
              signer.bin().ifPresent(bin -> facts.put("check.fact.bin", bin));
              facts.put("check.fact.issuer", signer.issuer());
              facts.put("check.fact.serial", signer.serial());
            });
    facts.put("check.fact.level", signature.level());
    facts.put("check.fact.field", signature.field());
    facts.values().removeIf(String::isEmpty);
    return facts;
  }
}
