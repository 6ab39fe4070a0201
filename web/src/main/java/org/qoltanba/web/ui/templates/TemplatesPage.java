package org.qoltanba.web.ui.templates;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.StreamedContent;
import org.qoltanba.document.Language;
import org.qoltanba.document.LintReport;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Role;
import org.qoltanba.document.TemplateFinding;
import org.qoltanba.web.ui.Downloads;
import org.qoltanba.web.ui.Sentences;

/** The kinds of documents, or the versions of one of them, and the last upload's findings. */
@Named("templates")
@ViewScoped
public class TemplatesPage implements Serializable {

  private Desk desk;
  private VersionTelling telling;
  private Sentences sentences;
  private HttpServletRequest request;
  private String kind;
  private String wanted;
  private LintReport report;
  private byte[] zip;

  protected TemplatesPage() {}

  @Inject
  public TemplatesPage(
      Desk desk, VersionTelling telling, Sentences sentences, HttpServletRequest request) {
    this.desk = desk;
    this.sentences = sentences;
    this.telling = telling;
    this.request = request;
  }

  /** Where the address names a kind that nobody knows, that is said beside all kinds. */
  public void open() {
    try {
      if (!isOverview()) {
        desk.versions(kind);
      }
    } catch (Refusal refusal) {
      kind = null;
      throw refusal;
    }
  }

  /** What the kind is called, or its id where no version of it is on offer. */
  public String getTitle() {
    return getKinds().stream()
        .filter(one -> one.id().equals(kind) && !one.title().isEmpty())
        .map(ToldKind::title)
        .findFirst()
        .orElse(kind);
  }

  public boolean isOverview() {
    return kind == null || kind.isEmpty();
  }

  public List<ToldKind> getKinds() {
    return telling.kinds(desk.all(), desk.offered());
  }

  public List<ToldVersion> getVersions() {
    return desk.versions(kind).stream().map(telling::version).toList();
  }

  /** Whether who is signed in may put versions on offer; the workbench asks again. */
  public boolean isPublisher() {
    return request.isUserInRole(Role.ADMIN.word());
  }

  /** Has a template judged; where that is refused, nothing is shown of an earlier one either. */
  public void take(FileUploadEvent event) {
    report = null;
    zip = event.getFile().getContent();
    // Faces tells of a file before it has put into this bean what was typed beside it.
    String named = isOverview() ? request.getParameter("wanted").strip() : kind;
    if (named.isEmpty()) {
      sentences.refuse("templates.kind.required");
    } else {
      report = desk.upload(named, zip);
    }
  }

  /** Shows what was found in a version when it was handed in. */
  public void show(ToldVersion version) {
    zip = null;
    report = desk.version(kind, version.number());
  }

  public void publish(ToldVersion version) {
    desk.publish(version.version());
  }

  public void retire(ToldVersion version) {
    desk.retire(version.version());
  }

  public boolean isJudged() {
    return report != null;
  }

  /** The version that the shown findings are of; empty where nothing is kept of an upload. */
  public String getKeptVersion() {
    return report.version().map(version -> version.version()).orElse("");
  }

  public String getFoundWords() {
    return telling.found(report.findings().size());
  }

  public List<ToldFinding> getFindings() {
    return report.findings().stream().map(telling::finding).toList();
  }

  /** The languages whose Word file can be had with comments. */
  public List<Language> getCommented() {
    return zip == null ? List.of() : List.of(Language.values()).stream().filter(this::has).toList();
  }

  private boolean has(Language language) {
    String file = language.tag() + ".docx";
    return report.findings().stream().map(TemplateFinding::file).anyMatch(file::equals);
  }

  public String comments(Language paper) {
    return telling.comments(paper);
  }

  /** The Word file of a language with what was found in it. */
  public StreamedContent commented(Language paper) {
    var word = desk.annotated(report.template(), zip, paper, telling.language());
    return Downloads.word(word.docx(), paper.tag() + ".docx");
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getWanted() {
    return wanted;
  }

  public void setWanted(String wanted) {
    this.wanted = wanted;
  }
}
