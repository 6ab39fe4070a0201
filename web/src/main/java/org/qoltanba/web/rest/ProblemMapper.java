package org.qoltanba.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Refusal.Kind;
import org.qoltanba.web.guard.Problem;
import org.qoltanba.web.guard.Problems;

/**
 * The one place where whatever is thrown behind the REST door becomes an answer. JAX-RS makes it
 * with a constructor of its own, so its collaborators are fields.
 */
@Provider
@Dependent
public class ProblemMapper implements ExceptionMapper<Throwable> {

  @Inject Problems problems;
  @Context HttpServletRequest request;

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof WebApplicationException refused) {
      return ofContainer(refused);
    }
    return response(problems.ofAny(thrown, request)).build();
  }

  static Response.ResponseBuilder response(Problem problem) {
    Response.ResponseBuilder answer = Response.status(problem.status()).entity(problem.body());
    problem.headers().forEach(answer::header);
    return answer;
  }

  /** What JAX-RS itself refuses: a path, a method, a media type. */
  private Response ofContainer(WebApplicationException refused) {
    int status = refused.getResponse().getStatus();
    return switch (status) {
      case 404 -> answer(Refusal.notFound("unknown-path"));
      case 405 -> methodNotAllowed(refused);
      case 406 -> answer(Refusal.of(Kind.NOT_ACCEPTABLE, "not-acceptable"));
      case 415 -> answer(Refusal.of(Kind.UNSUPPORTED_MEDIA, "json-expected"));
      default -> status < 400 ? refused.getResponse() : other(refused, status);
    };
  }

  private Response other(WebApplicationException refused, int status) {
    if (status < 500) {
      return answer(Refusal.malformed());
    }
    return response(problems.ofAny(refused, request)).build();
  }

  private Response methodNotAllowed(WebApplicationException refused) {
    Refusal refusal = Refusal.of(Kind.METHOD_NOT_ALLOWED, "method-not-allowed");
    return response(problems.of(refusal, request))
        .header("Allow", refused.getResponse().getHeaderString("Allow"))
        .build();
  }

  private Response answer(Refusal refusal) {
    return response(problems.of(refusal, request)).build();
  }
}
