package org.qoltanba.signing.appearance;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qoltanba.document.Handwriting;
import org.qoltanba.document.Language;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.document.SignatureKind;
import org.qoltanba.document.Titles;

/**
 * What a signature says of itself on the page.
 *
 * @param party what the paper calls the one who signs
 * @param at the claimed time, in the zone in which it is shown
 * @param archival that the paper is PDF/A
 * @param person by what name a person gave themselves who has no certificate
 * @param handwriting what was drawn, instead of a certificate or beside it
 * @param check where the paper can be checked
 */
public record AppearanceText(
    SignatureFacts facts,
    Titles party,
    ZonedDateTime at,
    SignatureKind kind,
    boolean archival,
    Optional<String> person,
    Optional<Handwriting> handwriting,
    Optional<String> check) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss 'UTC'xxx", Locale.ROOT);

  /** A paragraph for each fact, the weightiest first: what does not fit is cut from the end. */
  List<String> paragraphs(Language language) {
    var words = Words.in(language);
    var paragraphs = new ArrayList<String>();
    paragraphs.add(words.kind(kind));
    if (facts.sample()) {
      paragraphs.add(words.sample());
    }
    if (!archival) {
      paragraphs.add(words.notArchival());
    }
    paragraphs.add(words.party() + ": " + party.in(language));
    person.ifPresent(name -> paragraphs.add(words.signer() + ": " + name));
    boolean sealed = kind == SignatureKind.SEAL || person.isPresent();
    paragraphs.add((sealed ? words.owner() : words.signer()) + ": " + facts.signer());
    paragraphs.add(words.time() + ": " + TIME.format(at));
    paragraphs.add(words.issuer() + ": " + facts.issuer());
    paragraphs.add(words.serial() + ": " + facts.serial());
    check.ifPresent(address -> paragraphs.add(words.check() + ": " + address));
    return paragraphs;
  }
}
