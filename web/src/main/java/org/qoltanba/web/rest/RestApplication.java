package org.qoltanba.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** All that is reachable by REST. */
@ApplicationPath(RestApplication.PATH)
public class RestApplication extends Application {

  static final String PATH = "/api/v1";

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        DocumentsResource.class,
        DocumentResource.class,
        PreparationsResource.class,
        UploadsResource.class,
        LevelsResource.class,
        DeadlinesResource.class,
        TemplatesResource.class,
        VersionsResource.class,
        SamplesResource.class,
        TableResource.class,
        BatchesResource.class,
        BatchResource.class,
        ValidationsResource.class,
        AccountsResource.class,
        HealthResource.class,
        OpenApiResource.class,
        AnswerHeaders.class,
        ProblemMapper.class);
  }
}
