package org.qoltanba.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.qoltanba.document.batch.Batch;
import org.qoltanba.document.batch.BatchRow;
import org.qoltanba.json.answer.BatchJson;
import org.qoltanba.web.guard.Languages;
import org.qoltanba.web.guard.Wording;

/** Answers about batches. */
@Dependent
public class BatchAnswers {

  static final String ZIP = "application/zip";

  private final BatchJson json;

  @Inject
  public BatchAnswers(Wording wording) {
    this.json = new BatchJson(wording.messages());
  }

  Response batch(int status, Batch batch, HttpServletRequest request) {
    return Answers.json(status, tree(batch, request))
        .header("Location", location(batch, request))
        .build();
  }

  Response batches(List<Batch> batches, HttpServletRequest request) {
    List<Map<String, Object>> trees = batches.stream().map(one -> tree(one, request)).toList();
    return Answers.json(200, Map.of("batches", trees)).build();
  }

  Response rows(List<BatchRow> rows, HttpServletRequest request) {
    List<Map<String, Object>> trees = rows.stream().map(row -> tree(row, request)).toList();
    return Answers.json(200, Map.of("rows", trees))
        .language(Languages.of(request).locale())
        .build();
  }

  private static Map<String, Object> tree(Batch batch, HttpServletRequest request) {
    Map<String, Object> tree = BatchJson.of(batch);
    String self = location(batch, request);
    tree.put("links", Map.of("self", self, "rows", self + "/rows", "papers", self + "/papers"));
    return tree;
  }

  private Map<String, Object> tree(BatchRow row, HttpServletRequest request) {
    Map<String, Object> tree = json.of(row, Languages.of(request));
    row.paper()
        .ifPresent(
            paper -> tree.put("links", Map.of("document", Answers.location(paper.id(), request))));
    return tree;
  }

  private static String location(Batch batch, HttpServletRequest request) {
    return Answers.base(request) + "/batches/" + batch.id();
  }
}
