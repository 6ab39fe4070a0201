package org.qoltanba.intake;

import java.util.List;
import java.util.Optional;
import org.qoltanba.document.AnnotatedWord;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Language;
import org.qoltanba.document.LintReport;
import org.qoltanba.document.TemplateUpload;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.document.comparison.VersionComparison;

/**
 * Where templates are handed in, judged and published, for all organisations.
 *
 * <p>Calls may throw as those of {@link Intake} do. A draft of another organisation is refused as
 * one that does not exist, but not to who may publish it.
 */
public interface Workbench {

  /** Judges a template and, where nothing in it is an error, keeps it as a draft. */
  LintReport upload(Caller caller, TemplateUpload upload);

  /**
   * The same, answered by the Word file of a language with a comment at each finding.
   *
   * @param reader the language of the comments
   */
  AnnotatedWord annotated(Caller caller, TemplateUpload upload, Language paper, Language reader);

  /** The versions of all kinds, ordered by kind, of each the newest first. */
  List<TemplateVersion> all(Caller caller);

  /** The versions of a kind, newest first. */
  List<TemplateVersion> versions(Caller caller, String template);

  /** A version and what was found in it; nothing is known of one the server was started with. */
  LintReport version(Caller caller, String template, String version);

  /** The names of a version's samples, ordered; for {@link Intake#sample}. */
  List<String> samples(Caller caller, String template, String version);

  /** What differs between two versions of a kind. */
  VersionComparison compare(Caller caller, String template, String from, String to);

  /**
   * Puts a draft on offer; what is published already stays so.
   *
   * @param sha256 the digest of the content that is meant
   */
  TemplateVersion publish(Caller caller, String template, String version, Optional<String> sha256);

  /** Takes a version off, or a draft away; what is retired already stays so. */
  TemplateVersion retire(Caller caller, String template, String version);
}
