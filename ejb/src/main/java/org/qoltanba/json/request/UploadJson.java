package org.qoltanba.json.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.upload.Upload;
import org.qoltanba.json.StrictJson;

/**
 * What callers want signed that others have made, read from JSON; refuses as {@link RequestJson}.
 */
public final class UploadJson {

  private static final Set<String> UPLOAD =
      Set.of("file", "language", "archival", "parties", "sign", "reference");
  private static final Set<String> PARTY = Set.of("id", "title", "field", "place");
  private static final Set<String> PLACE = Set.of("page", "left", "bottom", "width", "height");
  private static final Set<String> SIGNATURE = Set.of("party", "level", "strict");

  private UploadJson() {}

  /**
   * @param json {@code {"file", "language", "archival", "parties": [{"id", "title", "field",
   *     "place": {"page", "left", "bottom", "width", "height"}}], "sign": [{"party", "level",
   *     "strict"}], "reference"}} with the file in Base64; all but it may be missing
   * @throws Refusal as {@link RequestJson}
   */
  public static Upload upload(byte[] json) {
    Members body = Members.of(StrictJson.read("", json), "", UPLOAD);
    String file = body.text("file");
    var words =
        new UploadWords(
            body.optionalText("language"),
            body.optionalText("archival"),
            parties(body),
            signatures(body),
            body.optionalText("reference"));
    body.refuseIfFaulty();
    return words.with(Base64Text.content("/file", file));
  }

  private static List<UploadWords.PartyWords> parties(Members body) {
    var all = new ArrayList<UploadWords.PartyWords>();
    List<?> list = body.optionalList("parties").orElse(List.of());
    for (int i = 0; i < list.size(); i++) {
      Members party = body.element("parties", i, list.get(i), PARTY);
      String id = party.text("id");
      all.add(
          new UploadWords.PartyWords(
              id == null ? "" : id,
              party.optionalText("title"),
              party.optionalText("field"),
              party.has("place") ? Optional.of(place(party)) : Optional.empty()));
    }
    return all;
  }

  private static UploadWords.PlaceWords place(Members party) {
    Members place = party.optionalObject("place", PLACE);
    return new UploadWords.PlaceWords(
        place.number("page"),
        place.number("left"),
        place.number("bottom"),
        place.number("width"),
        place.number("height"));
  }

  private static List<SignatureWords> signatures(Members body) {
    var all = new ArrayList<SignatureWords>();
    List<?> list = body.optionalList("sign").orElse(List.of());
    for (int i = 0; i < list.size(); i++) {
      Members signature = body.element("sign", i, list.get(i), SIGNATURE);
      String party = signature.text("party");
      String level = signature.text("level");
      boolean strict = signature.optionalFlag("strict").orElse(false);
      if (party != null && level != null) {
        all.add(new SignatureWords(party, level, strict));
      }
    }
    return all;
  }
}
