package org.qoltanba.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.OpenedDocument;
import org.qoltanba.document.Party;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Signatory;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.Titles;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.key.SignerIdentity;
import org.qoltanba.signing.key.SigningKey;

/** Signatures that nobody may or can give as they are ordered. */
class RefusedOrdersTest {

  private static final Clock STOPPED = PadesSignerTest.STOPPED;
  private static final PadesSigner SIGNER = new PadesSigner(SampleKeys.ring(), STOPPED);

  private static byte[] pdf;
  private static byte[] withoutRecipient;

  @BeforeAll
  static void render() throws Exception {
    pdf = PaperPdf.with(Papers.PLACES);
    withoutRecipient = PaperPdf.with(Papers.PLACES.subList(0, 2));
  }

  @Test
  void aPartyWithoutAPlaceInThePaperIsRefused() {
    assertRefused(
        fault("/sign/1/party", "no-place-to-sign", "recipient"),
        SIGNER,
        withoutRecipient,
        Papers.order("director"),
        Papers.order("recipient"));
  }

  @Test
  void aPartyThatTheTemplateDoesNotKnowIsRefused() {
    assertRefused(
        new Fault("/sign/0/party", "no-place-to-sign", Map.of("party", "witness")),
        SIGNER,
        pdf,
        Papers.order("witness"));
  }

  @Test
  void aPartySigningTwiceIsRefused() {
    assertRefused(
        fault("/sign/1/party", "party-signs-twice", "director"),
        SIGNER,
        pdf,
        Papers.order("director"),
        Papers.order("director"));
  }

  @Test
  void aPartyWithoutAKeyIsRefused() {
    var signer = new PadesSigner(SampleKeys.ring(Sample.ORGANISATION), STOPPED);
    assertRefused(
        fault("/sign/0/party", "no-signing-key", "director"),
        signer,
        pdf,
        Papers.order("director"));
  }

  @Test
  void aKeyOfAnotherOrganisationIsNotUsed() {
    var entry = new KeyRing.Entry("other", "director", SampleKeys.key(Sample.DIRECTOR));
    var signer = new PadesSigner(new KeyRing(List.of(entry)), STOPPED);
    assertRefused(
        fault("/sign/0/party", "no-signing-key", "director"),
        signer,
        pdf,
        Papers.order("director"));
  }

  @Test
  void aCertificateWithoutTheRoleIsRefusedUnlessItIsASample() {
    var head = signatory(Optional.empty(), Optional.of(Signatory.Role.HEAD));
    var parties = List.of(Papers.PARTIES.get(0), head, Papers.PARTIES.get(2));
    var paper = Papers.paper(pdf, Language.KK, List.of(Papers.order("director")), parties);
    var lawyer = SampleKeys.key(Sample.LAWYER);
    assertFault(
        fault("/sign/0/party", "signing-key-without-role", "director"),
        assertThrows(Refusal.class, () -> signer(real(lawyer)).sign(paper)));
    assertEquals(1, signer(lawyer).sign(paper).signatures().size());
    var director = real(SampleKeys.key(Sample.DIRECTOR));
    assertEquals(1, signer(director).sign(paper).signatures().size());
  }

  @Test
  void aSignatureOutOfTurnIsRefusedAndTellsWhoIsAwaited() throws Exception {
    var order = List.of("recipient", "director");
    var parties = Papers.PARTIES.stream().map(party -> party.inTurn(order)).toList();
    var early = List.of(Papers.order("organisation"), Papers.order("director"));
    assertFault(
        outOfTurn("/sign/1/party"),
        assertThrows(
            Refusal.class, () -> SIGNER.sign(Papers.paper(pdf, Language.KK, early, parties))));
    var inTurn = List.of(Papers.order("recipient"), Papers.order("director"));
    var both = SIGNER.sign(Papers.paper(pdf, Language.KK, inTurn, parties));
    assertEquals(2, both.signatures().size());
    var none = SIGNER.sign(Papers.paper(pdf, Language.KK, List.of(), parties));
    assertFault(
        outOfTurn("/party"),
        assertThrows(
            Refusal.class, () -> SIGNER.countersign(inTurn(none.pdf(), "director", parties))));
    var first = SIGNER.countersign(inTurn(none.pdf(), "recipient", parties));
    SIGNER.countersign(inTurn(first.pdf(), "director", parties));
    SIGNER.countersign(inTurn(none.pdf(), "organisation", parties));
  }

  @Test
  void whoHasNoPlaceInThePaperKeepsNobodyWaiting() {
    var order = List.of("recipient", "director");
    var parties = Papers.PARTIES.stream().map(party -> party.inTurn(order)).toList();
    var orders = List.of(Papers.order("director"));
    var paper = Papers.paper(withoutRecipient, Language.KK, orders, parties);
    assertEquals(1, SIGNER.sign(paper).signatures().size());
  }

  private static Fault outOfTurn(String pointer) {
    var titles = Map.<String, Object>of("party", title(1), "awaited", title(2));
    return new Fault(pointer, "out-of-turn", titles);
  }

  private static Titles title(int party) {
    return Papers.PARTIES.get(party).title();
  }

  private static OpenedDocument inTurn(Content pdf, String party, List<Party> parties) {
    var opened = Papers.opened(pdf, Language.KK, Papers.order(party), List.of());
    return new OpenedDocument(opened.order(), opened.record(), opened.pdf(), parties);
  }

  @Test
  void aLaterSignatureOfAnotherPersonIsRefused() throws Exception {
    var kept = SIGNER.sign(Papers.paper(Language.KK));
    var opened = Papers.opened(kept, Papers.order("director"));
    var named = signatory(Optional.of("880811290007"), Optional.empty());
    var asked = new OpenedDocument(opened.order(), opened.record(), opened.pdf(), List.of(named));
    var signer = signer(real(SampleKeys.key(Sample.DIRECTOR)));
    assertFault(
        fault("/party", "signing-key-of-another-person", "director"),
        assertThrows(Refusal.class, () -> signer.countersign(asked)));
  }

  private static Party signatory(Optional<String> iin, Optional<Signatory.Role> role) {
    var director = Papers.PARTIES.get(1);
    return new Party(director.id(), director.title(), new Signatory(iin, Optional.empty(), role));
  }

  /** The same key as if it were no sample. */
  private static SigningKey real(SigningKey sample) {
    return new SigningKey(sample.signer(), new SignerIdentity(sample.chain(), false));
  }

  private static PadesSigner signer(SigningKey key) {
    return new PadesSigner(SampleKeys.ringOf("director", key), STOPPED);
  }

  @Test
  void aLevelAboveTheOneOnOfferIsRefused() {
    var expected =
        new Fault(
            "/sign/0/level", "level-not-on-offer", Map.of("level", "B-LTA", "offered", "B-B"));
    assertRefused(expected, SIGNER, pdf, new SignatureOrder("director", SignatureLevel.B_LTA));
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    var orders =
        List.of(
            new SignatureOrder("witness", SignatureLevel.B_T),
            new SignatureOrder("director", SignatureLevel.B_LT));
    var paper = Papers.paper(pdf, Language.KK, orders);
    var refusal = assertThrows(Refusal.class, () -> SIGNER.sign(paper));
    assertEquals(
        List.of("/sign/0/party", "/sign/0/level", "/sign/1/level"),
        refusal.faults().stream().map(Fault::pointer).toList());
  }

  @Test
  void aSecondSignatureOfTheSamePartyIsRefused() throws Exception {
    var kept = SIGNER.sign(Papers.paper(Language.KK, "director"));
    var again = Papers.opened(kept, Papers.order("director"));
    assertFault(
        fault("/party", "party-has-signed", "director"),
        assertThrows(Refusal.class, () -> SIGNER.countersign(again)));
  }

  @Test
  void alsoALaterSignatureIsRefusedAtALevelThatIsNotOnOffer() throws Exception {
    var kept = SIGNER.sign(Papers.paper(Language.KK));
    var order = new SignatureOrder("director", SignatureLevel.B_T);
    var refusal = assertThrows(Refusal.class, () -> SIGNER.countersign(Papers.opened(kept, order)));
    assertEquals("/level", refusal.faults().get(0).pointer());
  }

  @Test
  void aPlaceOfNoPartyIsOurOwnFault() throws Exception {
    var paper = Papers.paper(PaperPdf.with(List.of("urn:x-sig:stranger")), Language.KK, List.of());
    assertThrows(StepFailed.class, () -> SIGNER.sign(paper));
  }

  @Test
  void twoPlacesOfOnePartyAreOurOwnFault() throws Exception {
    var twice = List.of("urn:x-sig:director", "urn:x-sig:director");
    var paper = Papers.paper(PaperPdf.with(twice), Language.KK, List.of());
    assertThrows(StepFailed.class, () -> SIGNER.sign(paper));
  }

  @Test
  void aFileThatIsNoPdfIsOurOwnFault() {
    var paper = Papers.paper(new byte[] {1, 2, 3}, Language.KK, List.of());
    assertThrows(StepFailed.class, () -> SIGNER.sign(paper));
    var opened =
        Papers.opened(
            new Content(new byte[] {1}), Language.KK, Papers.order("director"), List.of());
    assertThrows(StepFailed.class, () -> SIGNER.countersign(opened));
  }

  private static void assertRefused(
      Fault expected, PadesSigner signer, byte[] pdf, SignatureOrder... orders) {
    var paper = Papers.paper(pdf, Language.KK, List.of(orders));
    assertFault(expected, assertThrows(Refusal.class, () -> signer.sign(paper)));
  }

  private static void assertFault(Fault expected, Refusal refusal) {
    assertEquals(Refusal.Kind.UNPROCESSABLE, refusal.kind());
    assertEquals(List.of(expected), refusal.faults());
  }

  private static Fault fault(String pointer, String code, String party) {
    var title =
        Papers.PARTIES.stream().filter(p -> p.id().equals(party)).findFirst().orElseThrow().title();
    return new Fault(pointer, code, Map.of("party", title));
  }
}
