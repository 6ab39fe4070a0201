package org.qoltanba.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.qoltanba.document.AnnotatedWord;
import org.qoltanba.document.LintReport;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.document.TemplateVersion.State;
import org.qoltanba.json.answer.VersionJson;
import org.qoltanba.web.guard.Languages;
import org.qoltanba.web.guard.Wording;

/** Answers about the versions of templates. */
@Dependent
public class VersionAnswers {

  private final VersionJson json;

  @Inject
  public VersionAnswers(Wording wording) {
    this.json = new VersionJson(wording.messages());
  }

  /** To an upload: created, where a draft was kept of it. */
  Response uploaded(LintReport report, HttpServletRequest request) {
    return created(Answers.json(status(report), tree(report, request)), report, request)
        .language(Languages.of(request).locale())
        .build();
  }

  /** The same with the Word file. */
  Response uploaded(AnnotatedWord word, String name, HttpServletRequest request) {
    LintReport report = word.report();
    Response.ResponseBuilder answer =
        Response.status(status(report))
            .type(FileAnswers.DOCX)
            .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
            .entity(word.docx().bytes());
    return created(answer, report, request).build();
  }

  Response report(LintReport report, HttpServletRequest request) {
    return Answers.json(200, tree(report, request))
        .language(Languages.of(request).locale())
        .build();
  }

  Response version(TemplateVersion version, HttpServletRequest request) {
    return Answers.json(200, tree(version, request)).build();
  }

  Response versions(List<TemplateVersion> versions, HttpServletRequest request) {
    List<Map<String, Object>> entries =
        versions.stream().map(version -> tree(version, request)).toList();
    return Answers.json(200, VersionJson.versions(entries)).build();
  }

  private static int status(LintReport report) {
    return draft(report) ? 201 : 200;
  }

  private static boolean draft(LintReport report) {
    return report.version().filter(version -> version.state() == State.DRAFT).isPresent();
  }

  private static Response.ResponseBuilder created(
      Response.ResponseBuilder answer, LintReport report, HttpServletRequest request) {
    report
        .version()
        .filter(version -> draft(report))
        .ifPresent(version -> answer.header("Location", location(version, request)));
    return answer;
  }

  private Map<String, Object> tree(LintReport report, HttpServletRequest request) {
    return json.of(
        report, report.version().map(version -> tree(version, request)), Languages.of(request));
  }

  private Map<String, Object> tree(TemplateVersion version, HttpServletRequest request) {
    Map<String, Object> tree = json.of(version);
    tree.put("links", Map.of("self", location(version, request)));
    return tree;
  }

  private static String location(TemplateVersion version, HttpServletRequest request) {
    return Answers.base(request)
        + "/templates/"
        + version.template()
        + "/versions/"
        + version.version();
  }
}
