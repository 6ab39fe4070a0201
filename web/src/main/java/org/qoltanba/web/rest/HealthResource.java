package org.qoltanba.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.qoltanba.document.Health;
import org.qoltanba.intake.Intake;
import org.qoltanba.json.answer.CatalogueJson;

/** Whether the service can do its work; open to everyone. */
@Path("/health")
@Dependent
public class HealthResource {

  @Inject Intake intake;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response health() {
    Health health = intake.health();
    return Answers.json(health.ready() ? 200 : 503, CatalogueJson.of(health)).build();
  }
}
