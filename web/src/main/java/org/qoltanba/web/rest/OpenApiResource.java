package org.qoltanba.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.qoltanba.web.guard.Callers;

/** The description of this door (OpenAPI 3.1), for every account. */
@Path("/openapi.yaml")
@Dependent
public class OpenApiResource {

  private static final String YAML = "application/yaml";

  @Inject Callers callers;

  @GET
  public Response description(@Context HttpServletRequest request) throws IOException {
    callers.of(request);
    try (InputStream yaml = OpenApiResource.class.getResourceAsStream("openapi.yaml")) {
      return Response.ok(yaml.readAllBytes(), YAML).build();
    }
  }
}
