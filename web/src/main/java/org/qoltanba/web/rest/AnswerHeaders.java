package org.qoltanba.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Papers are nobody's business but the caller's: no cache keeps an answer, unless the answer itself
 * allows it.
 */
@Provider
@Dependent
public class AnswerHeaders implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putIfAbsent("Cache-Control", List.of("private, no-store"));
    response.getHeaders().putSingle("Vary", "Accept, Accept-Language");
    response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
  }
}
