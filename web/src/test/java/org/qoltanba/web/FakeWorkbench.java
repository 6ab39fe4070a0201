package org.qoltanba.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.AnnotatedWord;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.LintReport;
import org.qoltanba.document.TemplateFinding;
import org.qoltanba.document.TemplateFinding.Severity;
import org.qoltanba.document.TemplateUpload;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.document.TemplateVersion.Deed;
import org.qoltanba.document.TemplateVersion.Keeping;
import org.qoltanba.document.TemplateVersion.State;
import org.qoltanba.document.comparison.VersionComparison;
import org.qoltanba.intake.Workbench;

/** Knows the contract 1.1.0, which has a finding; finds an error in what is told to be faulty. */
public final class FakeWorkbench implements Workbench {

  public static final Content DOCX = new Content("a Word file".getBytes(StandardCharsets.UTF_8));

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  public final List<Object> asked = new ArrayList<>();
  public boolean faulty;
  public RuntimeException failure;

  @Override
  public LintReport upload(Caller caller, TemplateUpload upload) {
    remember(caller, upload.template(), text(upload));
    return report(upload.template(), State.DRAFT);
  }

  @Override
  public AnnotatedWord annotated(
      Caller caller, TemplateUpload upload, Language paper, Language reader) {
    remember(caller, upload.template(), text(upload), paper, reader);
    return new AnnotatedWord(report(upload.template(), State.DRAFT), DOCX);
  }

  @Override
  public List<TemplateVersion> versions(Caller caller, String template) {
    remember(caller, template);
    var builtIn =
        new TemplateVersion(
            template,
            "1.0.0",
            State.PUBLISHED,
            LocalDate.of(2026, 1, 1),
            Optional.of(LocalDate.of(2027, 1, 1)),
            Optional.empty());
    return List.of(version(template, State.RETIRED), builtIn);
  }

  @Override
  public List<TemplateVersion> all(Caller caller) {
    return versions(caller, "contract");
  }

  @Override
  public List<String> samples(Caller caller, String template, String version) {
    remember(caller, template, version);
    return List.of("full");
  }

  @Override
  public VersionComparison compare(Caller caller, String template, String from, String to) {
    remember(caller, template, from, to);
    return new VersionComparison(template, from, to, List.of());
  }

  @Override
  public LintReport version(Caller caller, String template, String version) {
    remember(caller, template, version);
    return report(template, State.PUBLISHED);
  }

  @Override
  public TemplateVersion publish(
      Caller caller, String template, String version, Optional<String> sha256) {
    remember(caller, template, version, sha256);
    return version(template, State.PUBLISHED);
  }

  @Override
  public TemplateVersion retire(Caller caller, String template, String version) {
    remember(caller, template, version);
    return version(template, State.RETIRED);
  }

  private void remember(Object... words) {
    asked.addAll(List.of(words));
    if (failure != null) {
      throw failure;
    }
  }

  private LintReport report(String template, State state) {
    var finding =
        new TemplateFinding(
            faulty ? Severity.ERROR : Severity.WARNING,
            "unknown-path",
            "kk.docx",
            "word/document.xml",
            7,
            "{{nam}}",
            Map.of());
    Optional<TemplateVersion> kept =
        faulty ? Optional.empty() : Optional.of(version(template, state));
    return new LintReport(template, List.of(finding), kept);
  }

  private static TemplateVersion version(String template, State state) {
    var deed = new Deed(NOON, "admin");
    var kept =
        new Keeping(
            "shelter",
            DOCX.sha256(),
            1,
            new Deed(NOON.minusSeconds(60), "lawyer"),
            state == State.DRAFT ? Optional.empty() : Optional.of(deed),
            state == State.RETIRED ? Optional.of(deed) : Optional.empty());
    return new TemplateVersion(
        template, "1.1.0", state, LocalDate.of(2026, 3, 2), Optional.empty(), Optional.of(kept));
  }

  private static String text(TemplateUpload upload) {
    try {
      return new String(upload.zip().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
