package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
record Answer(HttpResponse<byte[]> response) {

  private static final JsonMapper JSON = JsonMapper.shared();

  int status() {
    return response.statusCode();
  }

  byte[] bytes() {
    return response.body();
  }

  String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  /** The value of a header, or the empty text. */
  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  JsonNode json() {
    return JSON.readTree(response.body());
  }

  /** A text or number of the JSON body, by JSON pointer; empty where it is missing. */
  String at(String pointer) {
    return json().at(pointer).asString("");
  }

  /** The same answer, if its status is this one. */
  Answer expect(int status) {
    assertEquals(status, status(), this::text);
    return this;
  }

  /** The same answer, if it is a problem of this status and code for the pointer. */
  Answer expectFault(int status, String pointer, String code) {
    expectProblem(status);
    for (JsonNode error : json().path("errors")) {
      if (error.path("pointer").asString().equals(pointer)
          && error.path("code").asString().equals(code)) {
        assertEquals(false, error.path("message").asString("").isBlank(), this::text);
        return this;
      }
    }
    throw new AssertionError("no fault " + code + " at " + pointer + " in " + text());
  }

  Answer expectProblem(int status) {
    expect(status);
    assertEquals("application/problem+json", header("Content-Type").split(";")[0]);
    assertEquals(false, at("/title").isBlank(), this::text);
    return this;
  }
}
