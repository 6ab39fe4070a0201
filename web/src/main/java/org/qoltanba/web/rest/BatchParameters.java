package org.qoltanba.web.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.batch.BatchWish;
import org.qoltanba.document.batch.RowQuery;

/** The queries of calls about batches. */
final class BatchParameters {

  private static final int USUAL = 50;

  private BatchParameters() {}

  /** Of which kind and in which language papers are wanted, and what they are to be. */
  record Upload(String template, Language language, BatchWish wish) {}

  /**
   * @throws org.qoltanba.document.Refusal (malformed) where one is missing or makes no sense;
   *     (unprocessable) for papers that can't be
   */
  static Upload upload(MultivaluedMap<String, String> query) {
    var parameters = new Parameters(query, Set.of("template", "language", "output", "reference"));
    String template =
        parameters.text("template").orElseThrow(() -> Parameters.malformed("template"));
    Language language =
        parameters
            .text("language")
            .flatMap(Language::of)
            .orElseThrow(() -> Parameters.malformed("language"));
    OutputFormat output =
        parameters
            .text("output")
            .map(word -> OutputFormat.of(word).orElseThrow(() -> Parameters.malformed("output")))
            .orElse(OutputFormat.PDF);
    return new Upload(template, language, new BatchWish(output, parameters.text("reference")));
  }

  /**
   * @throws org.qoltanba.document.Refusal (malformed) for what makes no sense
   */
  static RowQuery rows(MultivaluedMap<String, String> query) {
    var parameters = new Parameters(query, Set.of("page", "size", "faulty"));
    String faulty = parameters.text("faulty").orElse("false");
    if (!faulty.equals("true") && !faulty.equals("false")) {
      throw Parameters.malformed("faulty");
    }
    return new RowQuery(
        number(parameters, "page", 0), number(parameters, "size", USUAL), faulty.equals("true"));
  }

  private static int number(Parameters parameters, String name, int usual) {
    String text = parameters.text(name).orElse(Integer.toString(usual));
    if (!text.matches("\\d{1,6}")) {
      throw Parameters.malformed(name);
    }
    return Integer.parseInt(text);
  }
}
