package org.qoltanba.web.ui.templates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.qoltanba.document.AnnotatedWord;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.LintReport;
import org.qoltanba.document.SampleRequest;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.TemplateUpload;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.document.comparison.VersionComparison;
import org.qoltanba.intake.Intake;
import org.qoltanba.intake.Workbench;
import org.qoltanba.web.guard.Callers;

/** The workbench as whoever is signed in. */
@RequestScoped
public class Desk {

  private Workbench workbench;
  private Intake intake;
  private Callers callers;
  private HttpServletRequest request;

  protected Desk() {}

  @Inject
  public Desk(Workbench workbench, Intake intake, Callers callers, HttpServletRequest request) {
    this.workbench = workbench;
    this.intake = intake;
    this.callers = callers;
    this.request = request;
  }

  private Caller caller() {
    return callers.of(request);
  }

  List<TemplateVersion> all() {
    return workbench.all(caller());
  }

  List<TemplateManifest> offered() {
    return intake.templates(caller());
  }

  List<TemplateVersion> versions(String kind) {
    return workbench.versions(caller(), kind);
  }

  LintReport version(String kind, String version) {
    return workbench.version(caller(), kind, version);
  }

  LintReport upload(String kind, byte[] zip) {
    return workbench.upload(caller(), upload(zip, kind));
  }

  AnnotatedWord annotated(String kind, byte[] zip, Language paper, Language reader) {
    return workbench.annotated(caller(), upload(zip, kind), paper, reader);
  }

  /** Publishes the content that was seen, and no other that came in its place meanwhile. */
  void publish(TemplateVersion version) {
    Optional<String> seen = version.kept().map(TemplateVersion.Keeping::sha256);
    workbench.publish(caller(), version.template(), version.version(), seen);
  }

  void retire(TemplateVersion version) {
    workbench.retire(caller(), version.template(), version.version());
  }

  VersionComparison compare(String kind, String from, String to) {
    return workbench.compare(caller(), kind, from, to);
  }

  List<String> samples(String kind, String version) {
    return workbench.samples(caller(), kind, version);
  }

  Content sample(SampleRequest wanted) {
    return intake.sample(caller(), wanted);
  }

  private static TemplateUpload upload(byte[] zip, String kind) {
    return new TemplateUpload(kind, new ByteArrayInputStream(zip));
  }
}
