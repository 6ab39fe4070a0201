package org.qoltanba.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.Test;
import org.qoltanba.web.FakeRequest;

class OpenApiTest {

  private static final Pattern PATH = Pattern.compile("  (/\\S*):");
  private static final Pattern METHOD = Pattern.compile("    (get|put|post|delete|patch|head):");
  private static final Pattern REFERENCE = Pattern.compile("#/components/(\\w+)/(\\w+)'");

  @Test
  void theDescriptionListsExactlyTheMethodsThatAreThere() {
    var coded = new TreeSet<String>();
    for (Class<?> resource : new RestApplication().getClasses()) {
      for (Method method : resource.getDeclaredMethods()) {
        verb(method).ifPresent(verb -> coded.add(verb + " " + path(resource, method)));
      }
    }
    assertTrue(coded.contains("POST /documents/{id}/signatures"));
    assertEquals(coded, described(description()));
  }

  @Test
  void everyReferenceOfTheDescriptionHasItsTarget() {
    String yaml = description();
    Matcher references = REFERENCE.matcher(yaml);
    while (references.find()) {
      String section = yaml.substring(yaml.indexOf("\n  " + references.group(1) + ":\n"));
      assertTrue(section.contains("\n    " + references.group(2) + ":\n"), references.group());
    }
  }

  @Test
  void theDescriptionIsServedAsYaml() {
    MockHttpResponse answer = new RestDoor().send(new FakeRequest("GET"), "/openapi.yaml");
    assertEquals(200, answer.getStatus());
    assertEquals("application/yaml", RestDoor.header(answer, "Content-Type"));
  }

  private static String description() {
    return RestDoor.text(new RestDoor().send(new FakeRequest("GET"), "/openapi.yaml"));
  }

  private static TreeSet<String> described(String yaml) {
    var described = new TreeSet<String>();
    String path = "";
    for (String line : yaml.lines().toList()) {
      Matcher atPath = PATH.matcher(line);
      Matcher atMethod = METHOD.matcher(line);
      if (atPath.matches()) {
        path = atPath.group(1);
      } else if (atMethod.matches()) {
        described.add(atMethod.group(1).toUpperCase(Locale.ROOT) + " " + path);
      }
    }
    return described;
  }

  private static Optional<String> verb(Method method) {
    return Stream.of(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(HttpMethod::value)
        .findFirst();
  }

  private static String path(Class<?> resource, Method method) {
    Path own = method.getAnnotation(Path.class);
    return resource.getAnnotation(Path.class).value() + (own == null ? "" : own.value());
  }
}
