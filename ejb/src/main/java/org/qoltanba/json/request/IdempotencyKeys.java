package org.qoltanba.json.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qoltanba.document.Content;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Drawing;
import org.qoltanba.document.Fidelity;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.OutputOrder;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.Titles;
import org.qoltanba.document.level.LevelWish;
import org.qoltanba.document.preparation.Answer;
import org.qoltanba.document.upload.Upload;
import org.qoltanba.document.upload.UploadParty;
import org.qoltanba.document.upload.UploadPlace;
import org.qoltanba.json.JsonText;

/**
 * Keys that callers give to their requests, with the digest of all that the request says.
 *
 * <p>The digest is of the request as understood, not of its bytes: white space and the order of its
 * envelope's members do not make it another request, and it is the same by every door.
 */
public final class IdempotencyKeys {

  private IdempotencyKeys() {}

  /**
   * @throws Refusal (malformed) if the value is no key
   */
  public static IdempotencyKey of(String value, DocumentRequest request) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("operation", "issue");
    tree.put("template", request.template());
    // Only where they are unusual: the digests of requests that are kept have no such members.
    request.templateVersion().ifPresent(version -> tree.put("templateVersion", version));
    tree.put("language", request.language().tag());
    tree.put("data", request.data().tree());
    tree.put("output", request.output().format().word());
    if (request.output().conformance() != OutputOrder.USUAL_CONFORMANCE) {
      tree.put("conformance", request.output().conformance().word());
    }
    if (request.output().attachData()) {
      tree.put("attachData", true);
    }
    if (request.output().fidelity() != Fidelity.REPORTED) {
      tree.put("fidelity", request.output().fidelity().word());
    }
    if (!request.verbatim().isEmpty()) {
      tree.put("verbatim", request.verbatim().stream().sorted().toList());
    }
    tree.put("sign", request.sign().map(IdempotencyKeys::signatures).orElse(null));
    if (!request.signingOrder().isEmpty()) {
      tree.put("signingOrder", request.signingOrder());
    }
    tree.put("reference", request.reference().orElse(null));
    request.replaces().ifPresent(document -> tree.put("replaces", document.toString()));
    return key(value, tree);
  }

  /**
   * @throws Refusal (malformed) if the value is no key
   */
  public static IdempotencyKey of(String value, UUID document, SignatureOrder signature) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("operation", "sign");
    tree.put("document", document.toString());
    tree.put("signature", signature(signature));
    signature.drawing().ifPresent(drawing -> tree.put("drawing", drawing(drawing)));
    signature.handwriting().ifPresent(shown -> tree.put("handwriting", strokes(shown.strokes())));
    return key(value, tree);
  }

  /**
   * @throws Refusal (malformed) if the value is no key
   */
  public static IdempotencyKey of(String value, UUID document, UUID preparation, Answer answer) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("operation", "complete");
    tree.put("document", document.toString());
    tree.put("preparation", preparation.toString());
    tree.put(answer.form().word(), answer.bytes().sha256());
    return key(value, tree);
  }

  /**
   * @throws Refusal (malformed) if the value is no key
   */
  public static IdempotencyKey of(String value, Upload upload) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("operation", "upload");
    tree.put("file", upload.file().sha256());
    tree.put("language", upload.language().tag());
    tree.put("archival", upload.archival());
    tree.put("parties", upload.parties().stream().map(IdempotencyKeys::party).toList());
    tree.put("sign", signatures(upload.sign()));
    tree.put("reference", upload.reference().orElse(null));
    return key(value, tree);
  }

  /**
   * @throws Refusal (malformed) if the value is no key
   */
  public static IdempotencyKey of(String value, UUID document, LevelWish wish) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("operation", "raise");
    tree.put("document", document.toString());
    tree.put("field", wish.field().orElse(null));
    tree.put("level", wish.level().word());
    tree.put("strict", wish.strict());
    return key(value, tree);
  }

  private static IdempotencyKey key(String value, Map<String, Object> tree) {
    return new IdempotencyKey(value, new Content(JsonText.bytes(tree)).sha256());
  }

  /** Member by member, since the digests of kept keys have to outlive changes of the record. */
  private static Map<String, Object> party(UploadParty party) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("id", party.party().id());
    Titles title = party.party().title();
    tree.put("title", List.of(title.kk(), title.ru(), title.en()));
    party.field().ifPresent(field -> tree.put("field", field));
    party.place().ifPresent(place -> tree.put("place", sides(place)));
    return tree;
  }

  private static String sides(UploadPlace place) {
    String corner = place.page() + " " + place.left() + " " + place.bottom();
    return corner + " " + place.width() + " " + place.height();
  }

  private static Map<String, Object> drawing(Drawing drawing) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("name", drawing.name());
    tree.put("strokes", strokes(drawing.strokes()));
    return tree;
  }

  private static List<List<String>> strokes(List<Drawing.Stroke> strokes) {
    return strokes.stream().map(IdempotencyKeys::stroke).toList();
  }

  private static List<String> stroke(Drawing.Stroke stroke) {
    return stroke.points().stream().map(point -> point.x() + " " + point.y()).toList();
  }

  private static List<Object> signatures(List<SignatureOrder> orders) {
    return orders.stream().map(IdempotencyKeys::listed).toList();
  }

  /** One without handwriting is a line: so it is in the digests of requests that are kept. */
  private static Object listed(SignatureOrder order) {
    return order
        .handwriting()
        .<Object>map(shown -> List.of(signature(order), strokes(shown.strokes())))
        .orElseGet(() -> signature(order));
  }

  private static String signature(SignatureOrder order) {
    return order.level().word() + (order.strict() ? " strict " : " ") + order.party();
  }
}
