package org.qoltanba.json.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.preparation.Answer;
import org.qoltanba.document.preparation.Form;
import org.qoltanba.json.StrictJson;

/**
 * What callers ask for whose keys are elsewhere, read from JSON; refusals are as those of {@link
 * RequestJson}.
 */
public final class PreparationJson {

  private static final Set<String> PREPARATION =
      Set.of("party", "level", "strict", "certificates", "form", "handwriting");
  private static final Set<String> ANSWER = Set.of("value", "cms");

  private PreparationJson() {}

  /**
   * @param json {@code {"party", "level", "strict", "certificates": [], "form", "handwriting":
   *     [[[x, y]]]}} with the certificates in Base64; the level is not strict and the form is
   *     {@code value} unless said, and nothing is drawn
   */
  public static PreparationWords.Ordered preparation(byte[] json) {
    Members body = Members.of(StrictJson.read("", json), "", PREPARATION);
    String party = body.text("party");
    String level = body.text("level");
    boolean strict = body.optionalFlag("strict").orElse(false);
    List<String> texts = body.texts("certificates");
    String form = body.optionalText("form").orElse(Form.VALUE.word());
    Optional<List<?>> handwriting = body.optionalList("handwriting");
    body.refuseIfFaulty();
    var certificates = new ArrayList<Content>();
    for (String text : texts) {
      certificates.add(Base64Text.content("/certificates/" + certificates.size(), text));
    }
    return new PreparationWords(
            new SignatureWords(party, level, strict, handwriting), certificates, form)
        .toOrder();
  }

  /**
   * @param json {@code {"value"}} or {@code {"cms"}} in Base64
   */
  public static Answer answer(byte[] json) {
    Members body = Members.of(StrictJson.read("", json), "", ANSWER);
    Optional<String> value = body.optionalText("value");
    Optional<String> cms = body.optionalText("cms");
    body.refuseIfFaulty();
    if (value.isPresent() == cms.isPresent()) {
      throw Refusal.malformed(new Fault("", "value-or-cms"));
    }
    return value
        .map(text -> new Answer(Form.VALUE, Base64Text.content("/value", text)))
        .orElseGet(() -> new Answer(Form.CMS, Base64Text.content("/cms", cms.orElseThrow())));
  }
}
