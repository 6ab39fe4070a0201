package org.qoltanba.json.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qoltanba.document.Content;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Drawing;
import org.qoltanba.document.Handwriting;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.Language;
import org.qoltanba.document.Party;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.Titles;
import org.qoltanba.document.upload.Upload;
import org.qoltanba.document.upload.UploadParty;
import org.qoltanba.document.upload.UploadPlace;

class IdempotencyKeysTest {

  private static final String BASE =
      "{\"template\":\"t\",\"language\":\"kk\",\"data\":{\"a\":1,\"b\":2}}";

  @Test
  void whiteSpaceAndEnvelopeOrderDoNotMakeAnotherRequest() {
    assertEquals(
        key(BASE), key("{ \"data\":{\"a\":1,\"b\":2},\"language\":\"kk\", \"template\":\"t\" }"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"template\":\"t\",\"templateVersion\":\"1.0.0\",\"language\":\"kk\","
            + "\"data\":{\"a\":1,\"b\":2}}",
        "{\"template\":\"u\",\"language\":\"kk\",\"data\":{\"a\":1,\"b\":2}}",
        "{\"template\":\"t\",\"language\":\"ru\",\"data\":{\"a\":1,\"b\":2}}",
        "{\"template\":\"t\",\"language\":\"kk\",\"data\":{\"a\":1,\"b\":\"2\"}}",
        "{\"template\":\"t\",\"language\":\"kk\",\"data\":{\"a\":1,\"b\":2},\"sign\":[]}",
        "{\"template\":\"t\",\"language\":\"kk\",\"data\":{\"a\":1,\"b\":2},\"reference\":\"r\"}",
        "{\"template\":\"t\",\"language\":\"kk\",\"data\":{\"a\":1,\"b\":2},"
            + "\"output\":{\"format\":\"both\"}}",
        "{\"template\":\"t\",\"language\":\"kk\",\"data\":{\"a\":1,\"b\":2},"
            + "\"output\":{\"fidelity\":\"strict\"}}",
        "{\"template\":\"t\",\"language\":\"kk\",\"data\":{\"a\":1,\"b\":2},"
            + "\"replaces\":\"019aab00-0000-7000-8000-000000000001\"}"
      })
  void whateverTheRequestSaysCounts(String other) {
    assertNotEquals(key(BASE).requestSha256(), key(other).requestSha256());
  }

  @Test
  void theDigestOfARequestThatNamesNoVersionIsTheOneThatKeptAnswersHave() {
    assertEquals(
        "9c5ba7241f6e2d60788286ac05db64ef4c30e59a6b767dfeabb95f38a995b2d1",
        key(BASE).requestSha256());
  }

  @Test
  void theDocumentAndTheSignatureCount() {
    var seal = new SignatureOrder("organisation", SignatureLevel.B_B);
    IdempotencyKey one = IdempotencyKeys.of("k", new UUID(0, 1), seal);
    assertEquals(one, IdempotencyKeys.of("k", new UUID(0, 1), seal));
    assertNotEquals(one, IdempotencyKeys.of("k", new UUID(0, 2), seal));
    var higher = new SignatureOrder("organisation", SignatureLevel.B_T);
    assertNotEquals(one, IdempotencyKeys.of("k", new UUID(0, 1), higher));
    var strict = new SignatureOrder("organisation", SignatureLevel.B_B, true);
    assertNotEquals(one, IdempotencyKeys.of("k", new UUID(0, 1), strict));
    IdempotencyKey typed = IdempotencyKeys.of("k", new UUID(0, 1), drawn(List.of()));
    var dot = new Drawing.Stroke(List.of(new Drawing.Point(1, 2)));
    assertNotEquals(one, typed);
    assertNotEquals(typed, IdempotencyKeys.of("k", new UUID(0, 1), drawn(List.of(dot))));
    var hand = Optional.of(new Handwriting(List.of(dot)));
    assertNotEquals(one, IdempotencyKeys.of("k", new UUID(0, 1), seal.showing(hand)));
  }

  @Test
  void whatIsShownOfAHandMakesAnotherRequestAndNothingElseDoes() {
    String order = "{\"party\":\"d\",\"level\":\"B-B\"%s}";
    var plain = key(signing(order.formatted("")));
    var shown = key(signing(order.formatted(",\"handwriting\":[[[1,2],[3,4]]]")));
    assertNotEquals(plain, shown);
    assertEquals(shown, key(signing(order.formatted(",\"handwriting\":[[[1.0,2],[3,4]]]"))));
    assertNotEquals(shown, key(signing(order.formatted(",\"handwriting\":[[[1,2],[3,5]]]"))));
  }

  private static String signing(String order) {
    return BASE.substring(0, BASE.length() - 1) + ",\"sign\":[" + order + "]}";
  }

  private static SignatureOrder drawn(List<Drawing.Stroke> strokes) {
    var drawing = Optional.of(new Drawing("A", strokes));
    return new SignatureOrder("organisation", SignatureLevel.B_B, false, drawing);
  }

  @Test
  void theDigestOfAnUploadIsOfWhatItSaysAndNotOfHowOurRecordsAreMade() {
    String party = "{'id':'director','title':['Директор','Директор','Director'],%s}";
    assertDigest(
        party.formatted("'place':'2 50.0 60.5 200.0 80.0'"),
        Optional.empty(),
        Optional.of(new UploadPlace(2, 50, 60.5, 200, 80)));
    assertDigest(party.formatted("'field':'Field1'"), Optional.of("Field1"), Optional.empty());
  }

  private static void assertDigest(
      String party, Optional<String> field, Optional<UploadPlace> place) {
    var file = new Content(new byte[] {1});
    var director = new Party("director", new Titles("Директор", "Директор", "Director"));
    var upload =
        new Upload(
            file,
            Language.RU,
            List.of(new UploadParty(director, field, place)),
            List.of(new SignatureOrder("director", SignatureLevel.B_T)),
            true,
            Optional.of("case 17"));
    String said =
        ("{'operation':'upload','file':'%s','language':'ru','archival':true,'parties':[%s],"
                + "'sign':['B-T director'],'reference':'case 17'}")
            .formatted(file.sha256(), party)
            .replace('\'', '"');
    assertEquals(
        new Content(said.getBytes(StandardCharsets.UTF_8)).sha256(),
        IdempotencyKeys.of("k", upload).requestSha256());
  }

  @Test
  void aValueThatIsNoKeyIsRefused() {
    assertThrows(Refusal.class, () -> IdempotencyKeys.of("a b", request(BASE)));
  }

  private static IdempotencyKey key(String json) {
    return IdempotencyKeys.of("k-1", request(json));
  }

  private static DocumentRequest request(String json) {
    return RequestJson.documentRequest(json.getBytes(StandardCharsets.UTF_8));
  }
}
