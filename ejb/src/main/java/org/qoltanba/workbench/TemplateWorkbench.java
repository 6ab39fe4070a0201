package org.qoltanba.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qoltanba.archive.DraftVersion;
import org.qoltanba.archive.VersionStore;
import org.qoltanba.document.AnnotatedWord;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.LintReport;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.TemplateFinding;
import org.qoltanba.document.TemplateFinding.Severity;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.TemplateUpload;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.document.TemplateVersion.State;
import org.qoltanba.document.comparison.VersionComparison;
import org.qoltanba.intake.Workbench;
import org.qoltanba.language.Messages;
import org.qoltanba.lint.Annotator;
import org.qoltanba.lint.finding.Sentences;
import org.qoltanba.template.Edition;
import org.qoltanba.template.Shelf;
import org.qoltanba.template.versions.Catalogue;
import org.qoltanba.template.versions.VersionOrder;
import org.qoltanba.workbench.comparison.Comparison;

/** The workbench over a store of versions and the shelf; for any number of threads. */
public final class TemplateWorkbench implements Workbench {

  private static final String TAKEN = "version-taken";

  private final VersionStore store;
  private final Shelf shelf;
  private final Catalogue catalogue;
  private final Messages messages;

  /**
   * @param catalogue is told of what is published and retired here
   * @param messages the words of comments
   */
  public TemplateWorkbench(
      VersionStore store, Shelf shelf, Catalogue catalogue, Messages messages) {
    this.store = store;
    this.shelf = shelf;
    this.catalogue = catalogue;
    this.messages = messages;
  }

  @Override
  public LintReport upload(Caller caller, TemplateUpload upload) {
    return kept(caller, upload.template(), judged(upload));
  }

  @Override
  public AnnotatedWord annotated(
      Caller caller, TemplateUpload upload, Language paper, Language reader) {
    Judgement judgement = judged(upload);
    var annotator = new Annotator(new Sentences(messages, reader));
    Content docx =
        judgement
            .annotated(paper, annotator)
            .orElseThrow(
                () ->
                    Refusal.unprocessable(
                        new Fault(
                            "", UploadCodes.WITHOUT_LANGUAGE, Map.of("language", paper.tag()))));
    return new AnnotatedWord(kept(caller, upload.template(), judgement), docx);
  }

  private Judgement judged(TemplateUpload upload) {
    return Judgement.of(upload.template(), Uploads.read(upload), shelf::clause);
  }

  private LintReport kept(Caller caller, String template, Judgement judgement) {
    List<TemplateFinding> findings = judgement.told();
    if (!judgement.sound()) {
      return new LintReport(template, findings, Optional.empty());
    }
    DraftVersion draft = draft(caller, template, judgement);
    if (taken(draft)) {
      var all = new ArrayList<>(findings);
      all.add(0, taken());
      return new LintReport(template, all, Optional.empty());
    }
    return new LintReport(template, findings, Optional.of(store.keep(draft)));
  }

  private static DraftVersion draft(Caller caller, String template, Judgement judgement) {
    var clauses = new HashMap<String, Content>();
    judgement.files().clauses().forEach((name, docx) -> clauses.put(name, new Content(docx)));
    TemplateManifest manifest =
        Edition.read(template, judgement.files().files(), clauses).template().manifest();
    return new DraftVersion(
        template,
        manifest.version(),
        manifest.validFrom(),
        manifest.validTo(),
        judgement.files().toZip(),
        judgement.told(),
        caller);
  }

  private boolean taken(DraftVersion draft) {
    Optional<TemplateVersion> known = store.find(draft.template(), draft.version());
    boolean onShelf = known.isEmpty() && shelf.find(draft.template(), draft.version()).isPresent();
    return onShelf || known.filter(version -> standsAgainst(version, draft)).isPresent();
  }

  private static boolean standsAgainst(TemplateVersion version, DraftVersion draft) {
    return version
        .kept()
        .filter(
            kept ->
                version.state() == State.DRAFT
                    ? !kept.organisation().equals(draft.by().organisation())
                    : !kept.sha256().equals(draft.content().sha256()))
        .isPresent();
  }

  private static TemplateFinding taken() {
    return new TemplateFinding(Severity.ERROR, TAKEN, "template.yaml", "/version", 0, "", Map.of());
  }

  @Override
  public List<TemplateVersion> all(Caller caller) {
    var kinds = new TreeMap<String, List<TemplateVersion>>();
    shelf.ids().forEach(id -> kinds.put(id, List.of()));
    store.all().stream()
        .collect(Collectors.groupingBy(TemplateVersion::template))
        .forEach(kinds::put);
    return kinds.entrySet().stream()
        .flatMap(kind -> withShelf(kind.getKey(), kind.getValue()).stream())
        .toList();
  }

  @Override
  public List<TemplateVersion> versions(Caller caller, String template) {
    return withShelf(template, store.versions(template));
  }

  private List<TemplateVersion> withShelf(String template, List<TemplateVersion> kept) {
    var all = new ArrayList<>(kept);
    shelf.versions(template).stream()
        .filter(own -> kept.stream().noneMatch(one -> one.version().equals(own.version())))
        .forEach(all::add);
    all.sort(VersionOrder.NEWEST_FIRST);
    return all;
  }

  @Override
  public List<String> samples(Caller caller, String template, String version) {
    return catalogue.edition(template, version).samples().keySet().stream().sorted().toList();
  }

  @Override
  public VersionComparison compare(Caller caller, String template, String from, String to) {
    return new Comparison(
            catalogue.edition(template, from), catalogue.edition(template, to), shelf::clause)
        .told();
  }

  @Override
  public LintReport version(Caller caller, String template, String version) {
    TemplateVersion known =
        catalogue.find(template, version).orElseThrow(() -> Refusal.notFound("unknown-version"));
    List<TemplateFinding> findings =
        known.kept().isPresent() ? store.findings(template, version) : List.of();
    return new LintReport(template, findings, Optional.of(known));
  }

  @Override
  public TemplateVersion publish(
      Caller caller, String template, String version, Optional<String> sha256) {
    refuseOfShelf(template, version);
    TemplateVersion published = store.publish(caller, template, version, sha256);
    catalogue.refresh();
    return published;
  }

  @Override
  public TemplateVersion retire(Caller caller, String template, String version) {
    refuseOfShelf(template, version);
    TemplateVersion retired = store.retire(caller, template, version);
    catalogue.refresh();
    return retired;
  }

  /** What the server is started with comes and goes with its files. */
  private void refuseOfShelf(String template, String version) {
    if (store.find(template, version).isEmpty() && shelf.find(template, version).isPresent()) {
      throw Refusal.of(Refusal.Kind.CONFLICT, "version-built-in");
    }
  }
}
