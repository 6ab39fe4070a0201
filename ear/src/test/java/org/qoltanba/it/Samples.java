package org.qoltanba.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Requests for the sample contract. */
final class Samples {

  static final Path TOP = Path.of(System.getProperty("top.directory")).normalize();
  static final Path CONTRACT = TOP.resolve("templates/rehabilitation-contract");

  private static final JsonMapper JSON = JsonMapper.shared();

  private Samples() {}

  static String contract(String language) {
    return contract(language, request -> {});
  }

  /** The full sample's request after a change. */
  static String contract(String language, Consumer<ObjectNode> change) {
    ObjectNode request = JSON.createObjectNode();
    request.put("template", "rehabilitation-contract").put("language", language);
    request.set("data", data("full"));
    change.accept(request);
    return JSON.writeValueAsString(request);
  }

  static JsonNode data(String sample) {
    return JSON.readTree(text(CONTRACT.resolve("samples/" + sample + ".json")));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
