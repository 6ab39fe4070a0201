package org.qoltanba.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.qoltanba.document.Content;
import org.qoltanba.document.Refusal;
import org.qoltanba.web.guard.Problems;

/**
 * Files as answers: a strong entity tag, conditional requests and single ranges (RFC 9110, sections
 * 8.8, 13 and 14), and a name that says nothing of a person.
 */
@Dependent
public class FileAnswers {

  static final String PDF = "application/pdf";
  static final String CALENDAR = "text/calendar;charset=utf-8";
  static final String PNG = "image/png";
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final Map<String, String> EXTENSIONS =
      Map.of(PDF, ".pdf", DOCX, ".docx", CALENDAR, ".ics");

  private final Problems problems;

  @Inject
  public FileAnswers(Problems problems) {
    this.problems = problems;
  }

  /** The file to a GET or HEAD: 200, 206, 304 or 416. */
  Response of(Content file, String type, UUID document, HttpServletRequest request) {
    if (known(file, request)) {
      return Response.notModified().header("ETag", etag(file)).build();
    }
    Optional<ByteRange> range = range(file, request);
    if (range.isEmpty()) {
      return whole(200, file, type, document).build();
    }
    return range.get().satisfiable(file.size())
        ? part(range.get(), file, type, document)
        : unsatisfiable(file, request);
  }

  /** A picture to look at, which says nothing of anyone: 200 or 304. */
  static Response picture(Content png, HttpServletRequest request) {
    Response.ResponseBuilder answer =
        known(png, request)
            ? Response.notModified()
            : Response.ok(png.bytes(), PNG)
                .header("Content-Disposition", "inline; filename=\"first-page.png\"");
    return answer.header("ETag", etag(png)).header("Cache-Control", "private, no-cache").build();
  }

  /** The whole file under that status. */
  Response.ResponseBuilder whole(int status, Content file, String type, UUID document) {
    return headers(status, file, type, document).entity(file.bytes());
  }

  private static Response part(ByteRange range, Content file, String type, UUID document) {
    byte[] part = Arrays.copyOfRange(file.bytes(), (int) range.first(), (int) range.last() + 1);
    return headers(206, file, type, document)
        .header("Content-Range", range.of(file.size()))
        .entity(part)
        .build();
  }

  private Response unsatisfiable(Content file, HttpServletRequest request) {
    Refusal refusal =
        Refusal.of(Refusal.Kind.MALFORMED, "range-not-satisfiable", Map.of("size", file.size()));
    return ProblemMapper.response(problems.of(416, refusal, request))
        .header("Content-Range", "bytes */" + file.size())
        .build();
  }

  private static Response.ResponseBuilder headers(
      int status, Content file, String type, UUID document) {
    return Response.status(status)
        .type(type)
        .header("ETag", etag(file))
        .header("Accept-Ranges", "bytes")
        .header(
            "Content-Disposition",
            "attachment; filename=\"document-" + document + EXTENSIONS.get(type) + "\"");
  }

  private static Optional<ByteRange> range(Content file, HttpServletRequest request) {
    String condition = request.getHeader("If-Range");
    // A date can't match: the tag is the only validator these files have.
    boolean changed = condition != null && !condition.strip().equals(etag(file));
    return changed || !request.getMethod().equals("GET")
        ? Optional.empty()
        : ByteRange.of(request.getHeader("Range"), file.size());
  }

  private static boolean known(Content file, HttpServletRequest request) {
    return matches(request.getHeader("If-None-Match"), etag(file));
  }

  private static boolean matches(String header, String etag) {
    return header != null
        && Stream.of(header.split(","))
            .map(String::strip)
            .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
            .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
  }

  private static String etag(Content file) {
    return "\"" + file.sha256() + "\"";
  }
}
