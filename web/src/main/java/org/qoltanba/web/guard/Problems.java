package org.qoltanba.web.guard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.intake.IntakeFailed;
import org.qoltanba.intake.Trace;
import org.qoltanba.json.JsonText;
import org.qoltanba.json.answer.ProblemJson;

/** Puts what was thrown into problem details. */
@Dependent
public class Problems {

  private static final System.Logger LOG = System.getLogger(Problems.class.getName());

  private final Wording wording;

  @Inject
  public Problems(Wording wording) {
    this.wording = wording;
  }

  public Problem of(Refusal refusal, HttpServletRequest request) {
    return of(ProblemJson.status(refusal.kind()), refusal, request);
  }

  /** The same under a status that no kind of refusal has, such as 416. */
  public Problem of(int status, Refusal refusal, HttpServletRequest request) {
    Language language = Languages.of(request);
    Map<String, String> headers = headers(language);
    if (status == 401) {
      headers.put("WWW-Authenticate", Challenge.of(request));
    }
    if (!refusal.retryAfter().isZero()) {
      headers.put("Retry-After", Long.toString(Math.max(1, refusal.retryAfter().toSeconds())));
    }
    byte[] body = JsonText.bytes(wording.problems().of(status, refusal, language));
    return new Problem(status, headers, body);
  }

  /** A failure of ours, of which only the request's id is told. */
  public Problem failure(HttpServletRequest request) {
    return failure(RequestIds.of(request), Languages.of(request));
  }

  private Problem failure(String requestId, Language language) {
    Map<String, String> headers = headers(language);
    headers.put(RequestIds.HEADER, requestId);
    return new Problem(
        500, headers, JsonText.bytes(wording.problems().failure(requestId, language)));
  }

  /**
   * The problem of anything that was thrown. What is neither a refusal nor a failure that is
   * already logged is logged here, under the request's id.
   */
  public Problem ofAny(Throwable thrown, HttpServletRequest request) {
    Optional<Refusal> refusal = find(Refusal.class, thrown);
    if (refusal.isPresent()) {
      return of(refusal.get(), request);
    }
    return failure(failureId(thrown, RequestIds.of(request)), Languages.of(request));
  }

  /** The id under which the failure is in the log, where it is put if nobody did. */
  public static String failureId(Throwable thrown, String requestId) {
    Optional<IntakeFailed> failed = find(IntakeFailed.class, thrown);
    if (failed.isPresent()) {
      return failed.get().requestId();
    }
    LOG.log(Level.ERROR, "{0} failed at the door: {1}", requestId, Trace.of(thrown));
    return requestId;
  }

  /** What is of that type in the chain of causes; the container may have wrapped it. */
  public static <T extends Throwable> Optional<T> find(Class<T> type, Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
    }
    return Optional.empty();
  }

  private static Map<String, String> headers(Language language) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Type", ProblemJson.MEDIA_TYPE);
    headers.put("Content-Language", language.tag());
    headers.put("Vary", "Accept-Language");
    headers.put("Cache-Control", "private, no-store");
    return headers;
  }
}
