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

  private UploadJson() {}

  /**
   * @param json {@code {"file", "language", "archival", "parties": [{"id", "title", "field",
   *     "place": {"page", "left", "bottom", "width", "height"}}], "sign": [{"party", "level",
   *     "strict", "handwriting": [[[x, y]]]}], "reference"}} with the file in Base64; all but it
   *     may be missing
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
            RequestJson.signatures(body).orElse(List.of()),
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
}
