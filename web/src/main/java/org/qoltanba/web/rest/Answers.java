package org.qoltanba.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.Language;
import org.qoltanba.document.RegisterPage;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.json.JsonText;
import org.qoltanba.json.answer.CatalogueJson;
import org.qoltanba.web.guard.Languages;
import org.qoltanba.web.guard.Wording;

/** Answers in JSON. The text is ours, so no JSON library of the container is involved. */
@Dependent
public class Answers {

  private final Wording wording;

  @Inject
  public Answers(Wording wording) {
    this.wording = wording;
  }

  static Response.ResponseBuilder json(int status, Object tree) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(JsonText.bytes(tree));
  }

  /**
   * The address of a document, without the server's name: that would be whatever the caller's
   * header Host says. A header takes it as it is (RFC 9110, section 10.2.2), while JAX-RS would
   * make an absolute address of a {@code URI}.
   */
  static String location(UUID document, HttpServletRequest request) {
    return base(request) + "/documents/" + document;
  }

  Response record(int status, DocumentRecord document, HttpServletRequest request) {
    Response.ResponseBuilder answer = json(status, tree(document, request));
    if (status == 201) {
      answer.header("Location", location(document.id(), request));
    }
    return answer.language(Languages.of(request).locale()).build();
  }

  Response register(RegisterPage page, HttpServletRequest request) {
    List<Map<String, Object>> entries =
        page.entries().stream().map(entry -> tree(entry, request)).toList();
    return json(200, wording.records().register(page, entries))
        .language(Languages.of(request).locale())
        .build();
  }

  Response history(List<HistoryEntry> entries) {
    return json(200, wording.records().history(entries)).build();
  }

  Response template(TemplateManifest manifest, HttpServletRequest request) {
    return json(200, tree(manifest, request)).build();
  }

  Response templates(List<TemplateManifest> manifests, HttpServletRequest request) {
    List<Map<String, Object>> entries =
        manifests.stream().map(manifest -> tree(manifest, request)).toList();
    return json(200, CatalogueJson.catalogue(entries)).build();
  }

  Response page(List<TemplateManifest> manifests, HttpServletRequest request) {
    Language language = Languages.of(request);
    byte[] page = CataloguePage.of(manifests, language, base(request) + "/templates");
    return Response.ok(page, CataloguePage.HTML + ";charset=utf-8")
        .language(language.locale())
        .build();
  }

  private Map<String, Object> tree(DocumentRecord document, HttpServletRequest request) {
    Language language = Languages.of(request);
    Map<String, Object> tree = wording.records().of(document, language);
    String self = location(document.id(), request);
    var links = new LinkedHashMap<String, Object>();
    links.put("self", self);
    document.pdf().ifPresent(pdf -> links.put("pdf", self + "/pdf"));
    document.docxSha256().ifPresent(docx -> links.put("docx", self + "/docx"));
    if (!document.deadlines().isEmpty()) {
      links.put("deadlines", self + "/deadlines.ics");
    }
    links.put("history", self + "/history");
    if (document.lineage().ending().isEmpty()) {
      links.put("void", self + "/void");
    }
    links.put("signatures", self + "/signatures");
    links.put("preparations", self + "/preparations");
    tree.put("links", links);
    return tree;
  }

  private static Map<String, Object> tree(TemplateManifest manifest, HttpServletRequest request) {
    Map<String, Object> tree = CatalogueJson.of(manifest);
    String self = base(request) + "/templates/" + manifest.id();
    var links = new LinkedHashMap<String, Object>();
    links.put("self", self);
    links.put("schema", self + "/schema");
    links.put("picture", self + "/picture");
    links.put("versions", self + "/versions");
    tree.put("links", links);
    return tree;
  }

  static String base(HttpServletRequest request) {
    return request.getContextPath() + RestApplication.PATH;
  }
}
