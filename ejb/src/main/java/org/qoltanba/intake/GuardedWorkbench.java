package org.qoltanba.intake;

import java.util.List;
import java.util.Optional;
import org.qoltanba.document.AnnotatedWord;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Language;
import org.qoltanba.document.LintReport;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.TemplateUpload;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.document.TemplateVersion.State;
import org.qoltanba.document.comparison.VersionComparison;

/**
 * The guard before the workbench: roles, rate, whose draft it is, and how many uploads are in the
 * memory at once. An upload is read behind it, so that nobody's is who may not send one.
 */
public final class GuardedWorkbench implements Workbench {

  private final Workbench inner;
  private final RateLimit rate;
  private final Gate gate;

  public GuardedWorkbench(Workbench inner, RateLimit rate, Gate gate) {
    this.inner = inner;
    this.rate = rate;
    this.gate = gate;
  }

  @Override
  public LintReport upload(Caller caller, TemplateUpload upload) {
    rate.admit(caller, Permission.DRAFT);
    return gate.pass(() -> inner.upload(caller, upload));
  }

  @Override
  public AnnotatedWord annotated(
      Caller caller, TemplateUpload upload, Language paper, Language reader) {
    rate.admit(caller, Permission.DRAFT);
    return gate.pass(() -> inner.annotated(caller, upload, paper, reader));
  }

  @Override
  public List<TemplateVersion> all(Caller caller) {
    rate.admit(caller, Permission.CATALOGUE);
    return inner.all(caller).stream().filter(one -> mayKnow(caller, one)).toList();
  }

  @Override
  public List<TemplateVersion> versions(Caller caller, String template) {
    rate.admit(caller, Permission.CATALOGUE);
    List<TemplateVersion> visible =
        inner.versions(caller, template).stream().filter(one -> mayKnow(caller, one)).toList();
    if (visible.isEmpty()) {
      throw Refusal.notFound("unknown-template");
    }
    return visible;
  }

  @Override
  public LintReport version(Caller caller, String template, String version) {
    rate.admit(caller, Permission.CATALOGUE);
    return known(caller, template, version);
  }

  @Override
  public List<String> samples(Caller caller, String template, String version) {
    rate.admit(caller, Permission.PUBLISH);
    return inner.samples(caller, template, version);
  }

  @Override
  public VersionComparison compare(Caller caller, String template, String from, String to) {
    rate.admit(caller, Permission.DRAFT);
    known(caller, template, from);
    known(caller, template, to);
    return gate.pass(() -> inner.compare(caller, template, from, to));
  }

  @Override
  public TemplateVersion publish(
      Caller caller, String template, String version, Optional<String> sha256) {
    rate.admit(caller, Permission.PUBLISH);
    return inner.publish(caller, template, version, sha256);
  }

  @Override
  public TemplateVersion retire(Caller caller, String template, String version) {
    rate.admit(caller, Permission.PUBLISH);
    return inner.retire(caller, template, version);
  }

  private LintReport known(Caller caller, String template, String version) {
    LintReport report = inner.version(caller, template, version);
    if (report.version().filter(one -> mayKnow(caller, one)).isEmpty()) {
      throw Refusal.notFound("unknown-version");
    }
    return report;
  }

  private static boolean mayKnow(Caller caller, TemplateVersion version) {
    boolean draft = version.state() == State.DRAFT;
    boolean own =
        version
            .kept()
            .filter(kept -> kept.organisation().equals(caller.organisation()))
            .isPresent();
    return !draft || Permission.PUBLISH.of(caller) || own && Permission.DRAFT.of(caller);
  }
}
