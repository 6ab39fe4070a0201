package org.qoltanba.json.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.json.JsonText;
import org.qoltanba.language.Messages;

/**
 * Problem details (RFC 9457) as trees for {@link JsonText}: {@code {"type", "title", "status",
 * "detail", "errors": [{"pointer", "code", "message"}]}}, in the caller's language.
 */
public final class ProblemJson {

  public static final String MEDIA_TYPE = "application/problem+json";

  /** The statuses that have a title of their own; any other has that of its class. */
  private static final Set<Integer> TITLED =
      Set.of(400, 401, 403, 404, 405, 406, 408, 409, 413, 414, 415, 416, 422, 429, 431, 500, 503);

  private static final String TYPE = "urn:qoltanba:problem:";

  private final Messages messages;
  private final FaultJson faults;

  public ProblemJson(Messages messages) {
    this.messages = messages;
    this.faults = new FaultJson(messages);
  }

  /** The HTTP status (RFC 9110, RFC 6585) of a kind of refusal. */
  public static int status(Refusal.Kind kind) {
    return switch (kind) {
      case MALFORMED -> 400;
      case UNAUTHENTICATED -> 401;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case METHOD_NOT_ALLOWED -> 405;
      case NOT_ACCEPTABLE -> 406;
      case CONFLICT -> 409;
      case TOO_LARGE -> 413;
      case UNSUPPORTED_MEDIA -> 415;
      case UNPROCESSABLE -> 422;
      case TOO_MANY -> 429;
      case BUSY -> 503;
    };
  }

  public Map<String, Object> of(Refusal refusal, Language language) {
    return of(status(refusal.kind()), refusal, language);
  }

  /**
   * @param status an HTTP status of the classes 4xx or 5xx
   */
  public Map<String, Object> of(int status, Refusal refusal, Language language) {
    Map<String, Object> tree = head(status, refusal.code(), language);
    tree.put("detail", messages.of(refusal, language));
    if (!refusal.faults().isEmpty()) {
      tree.put("errors", faults.of(refusal.faults(), language));
    }
    return tree;
  }

  /** What a caller gets of a failure of ours: the id under which it is logged, nothing of it. */
  public Map<String, Object> failure(String requestId, Language language) {
    Map<String, Object> tree = head(500, "internal-error", language);
    tree.put("requestId", requestId);
    return tree;
  }

  private Map<String, Object> head(int status, String code, Language language) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("type", TYPE + code);
    tree.put("title", messages.of("title-" + word(status), Map.of(), language));
    tree.put("status", status);
    return tree;
  }

  private static String word(int status) {
    return TITLED.contains(status) ? Integer.toString(status) : status / 100 + "xx";
  }
}
