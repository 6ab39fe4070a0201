package org.qoltanba.json.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.NewAccount;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.VoidOrder;
import org.qoltanba.document.level.LevelWish;
import org.qoltanba.json.StrictJson;

/**
 * What callers ask for, read from JSON.
 *
 * <p>Every method throws a {@link Refusal}: malformed for text that is no strict JSON, an unknown
 * or missing member or a wrong type; unprocessable for a word that is not on offer. The faults of
 * one kind come together.
 */
public final class RequestJson {

  private static final Set<String> REQUEST =
      Set.of(
          "template",
          "templateVersion",
          "language",
          "data",
          "output",
          "sign",
          "signingOrder",
          "reference",
          "replaces");
  private static final Set<String> VOID = Set.of("reason");
  private static final Set<String> OUTPUT =
      Set.of("format", "conformance", "attachData", "fidelity");
  private static final Set<String> LATER_SIGNATURE =
      Set.of("party", "level", "strict", "drawing", "handwriting");
  private static final Set<String> LEVEL = Set.of("level", "strict");
  private static final Set<String> PUBLICATION = Set.of("sha256");
  private static final Set<String> ACCOUNT = Set.of("password", "organisation", "roles");

  private static final Pattern UUID_FORM =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private RequestJson() {}

  /**
   * @param json {@code {"template", "templateVersion", "language", "data": {}, "output": {"format",
   *     "conformance", "attachData", "fidelity"}, "sign": [{"party", "level", "strict",
   *     "handwriting": [[[x, y]]]}], "signingOrder": [], "reference", "replaces"}}; the version,
   *     whether a signature is strict, what is shown in it, and the last five may be missing
   */
  public static DocumentRequest documentRequest(byte[] json) {
    Members body = Members.of(StrictJson.read("", json), "", REQUEST);
    String template = body.text("template");
    Optional<String> version = body.optionalText("templateVersion");
    String language = body.text("language");
    Map<?, ?> data = body.object("data");
    OutputWords output = output(body.optionalObject("output", OUTPUT));
    Optional<List<SignatureWords>> sign = signatures(body);
    List<String> order = body.has("signingOrder") ? body.texts("signingOrder") : List.of();
    Optional<String> reference = body.optionalText("reference");
    Optional<String> replaces = body.optionalText("replaces");
    body.refuseIfFaulty();
    DocumentRequest request =
        new RequestWords(template, version, language, output, sign, reference)
            .with(facts(data))
            .signedInTurn(order);
    return replaces.map(RequestJson::document).map(request::replacing).orElse(request);
  }

  /** What can't be the id of a document is of none. */
  private static UUID document(String id) {
    if (!UUID_FORM.matcher(id).matches()) {
      throw Refusal.unprocessable(new Fault("/replaces", "unknown-document"));
    }
    return UUID.fromString(id);
  }

  /**
   * @param json {@code {"reason"}}
   */
  public static VoidOrder voidOrder(UUID document, byte[] json) {
    Members body = Members.of(StrictJson.read("", json), "", VOID);
    String reason = body.text("reason");
    body.refuseIfFaulty();
    return new VoidOrder(document, reason);
  }

  /**
   * @param json {@code {"party", "level", "strict", "drawing": {"name", "strokes": [[[x, y]]]},
   *     "handwriting": [[[x, y]]]}}; the last three and the strokes may be missing
   */
  public static SignatureOrder signatureOrder(byte[] json) {
    Members body = Members.of(StrictJson.read("", json), "", LATER_SIGNATURE);
    String party = body.text("party");
    String level = body.text("level");
    boolean strict = body.optionalFlag("strict").orElse(false);
    Optional<DrawingWords> drawing =
        body.optionalMembers("drawing", DrawingWords.MEMBERS).flatMap(DrawingWords::of);
    Optional<List<?>> handwriting = body.optionalList("handwriting");
    body.refuseIfFaulty();
    SignatureOrder order = new SignatureWords(party, level, strict, handwriting).toOrder();
    return order.drawn(drawing.map(DrawingWords::toDrawing));
  }

  /**
   * @param field the signature's, which stands in the address; empty for all
   * @param json {@code {"level", "strict"}}; the last may be missing
   */
  public static LevelWish levelWish(Optional<String> field, byte[] json) {
    Members body = Members.of(StrictJson.read("", json), "", LEVEL);
    String level = body.text("level");
    boolean strict = body.optionalFlag("strict").orElse(false);
    body.refuseIfFaulty();
    var known = new SignatureWords("", level, strict).toOrder();
    return new LevelWish(field, known.level(), known.strict());
  }

  /**
   * The digest of the content that is meant to be published, where it is said.
   *
   * @param json {@code {"sha256"}}, which may be missing, or nothing at all
   */
  public static Optional<String> publication(byte[] json) {
    if (json.length == 0) {
      return Optional.empty();
    }
    Members body = Members.of(StrictJson.read("", json), "", PUBLICATION);
    Optional<String> sha256 = body.optionalText("sha256");
    body.refuseIfFaulty();
    return sha256;
  }

  /**
   * @param name the account's name, which stands in the address and not in the body
   * @param json {@code {"password", "organisation", "roles": []}}
   */
  public static NewAccount newAccount(String name, byte[] json) {
    Members body = Members.of(StrictJson.read("", json), "", ACCOUNT);
    String password = body.text("password");
    String organisation = body.text("organisation");
    List<String> roles = body.texts("roles");
    body.refuseIfFaulty();
    return new AccountWords(name, password, organisation, roles).toAccount();
  }

  /**
   * The data of a paper alone.
   *
   * @param place where the text stands in the request: the pointer that faults begin with
   * @param json an object
   */
  public static Facts facts(String place, byte[] json) {
    if (StrictJson.read(place, json) instanceof Map<?, ?> object) {
      return facts(object);
    }
    throw Refusal.malformed(new Fault(place, "wrong-type", Map.of("expected", "object")));
  }

  private static Facts facts(Map<?, ?> object) {
    var tree = new LinkedHashMap<String, Object>();
    object.forEach((name, value) -> tree.put((String) name, value));
    return new Facts(tree);
  }

  private static OutputWords output(Members output) {
    return new OutputWords(
        output.optionalText("format"),
        output.optionalText("conformance"),
        output.optionalFlag("attachData"),
        output.optionalText("fidelity"));
  }

  /** What is listed under {@code sign}, without those that are at fault; empty without a list. */
  static Optional<List<SignatureWords>> signatures(Members body) {
    return body.optionalList("sign").map(list -> signatures(body, list));
  }

  private static List<SignatureWords> signatures(Members body, List<?> list) {
    return IntStream.range(0, list.size())
        .mapToObj(i -> body.element("sign", i, list.get(i), SignatureWords.MEMBERS))
        .flatMap(signature -> SignatureWords.of(signature).stream())
        .toList();
  }
}
