package org.qoltanba.web.ui.templates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.qoltanba.document.Language;
import org.qoltanba.document.TemplateFinding;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.document.TemplateVersion.Deed;
import org.qoltanba.document.TemplateVersion.Keeping;
import org.qoltanba.language.Dates;
import org.qoltanba.language.Messages;
import org.qoltanba.web.ui.Reader;
import org.qoltanba.web.ui.Sentences;

/** Puts what is known of versions into the reader's language. */
@RequestScoped
public class VersionTelling {

  private static final String BODY = "word/document.xml";

  private Sentences sentences;
  private Messages messages;
  private Reader reader;
  private ZoneId zone;

  protected VersionTelling() {}

  /**
   * @param zone in which it is told on which day something was done
   */
  @Inject
  public VersionTelling(Sentences sentences, Messages messages, Reader reader, ZoneId zone) {
    this.sentences = sentences;
    this.messages = messages;
    this.reader = reader;
    this.zone = zone;
  }

  /**
   * @param versions of each kind the newest first
   * @param offered has the titles
   */
  List<ToldKind> kinds(List<TemplateVersion> versions, List<TemplateManifest> offered) {
    Map<String, String> titles =
        offered.stream()
            .collect(
                Collectors.toMap(TemplateManifest::id, one -> one.title().in(reader.language())));
    return versions.stream()
        .collect(
            Collectors.groupingBy(
                TemplateVersion::template, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(kind -> kind(kind.getValue(), titles.getOrDefault(kind.getKey(), "")))
        .toList();
  }

  private ToldKind kind(List<TemplateVersion> versions, String title) {
    TemplateVersion newest = versions.get(0);
    return new ToldKind(newest.template(), title, newest.version(), state(newest), versions.size());
  }

  ToldVersion version(TemplateVersion version) {
    var told = new ArrayList<String>();
    told.add(sentences.word("templates.from", day(version.validFrom())));
    version.validTo().ifPresent(to -> told.add(sentences.word("templates.to", day(to))));
    version
        .kept()
        .ifPresent(
            kept -> {
              told.add(deed("uploaded", kept.uploaded()));
              kept.published().ifPresent(deed -> told.add(deed("published", deed)));
              kept.retired().ifPresent(deed -> told.add(deed("retired", deed)));
            });
    int findings = version.kept().map(Keeping::findings).orElse(0);
    return new ToldVersion(version, state(version), found(findings), told);
  }

  String found(int findings) {
    return sentences.word("templates.findings", findings);
  }

  ToldFinding finding(TemplateFinding finding) {
    var place = new StringBuilder(finding.file());
    if (!finding.part().isEmpty() && !finding.part().equals(BODY)) {
      place.append(", ").append(finding.part());
    }
    if (finding.paragraph() > 0) {
      place.append(", ").append(sentences.word("templates.paragraph", finding.paragraph()));
    }
    return new ToldFinding(
        finding.error(),
        place.toString(),
        messages.of(finding.code(), finding.arguments(), reader.language()),
        finding.around().strip());
  }

  Language language() {
    return reader.language();
  }

  /** The words of a button. */
  String comments(Language paper) {
    return sentences.word("templates.commented", sentences.word("language." + paper.tag()));
  }

  private String state(TemplateVersion version) {
    return sentences.word("templates.state." + version.state().name().toLowerCase(Locale.ROOT));
  }

  private String deed(String what, Deed deed) {
    String day = day(deed.at().atZone(zone).toLocalDate());
    return sentences.word("templates." + what, deed.who(), day);
  }

  private String day(LocalDate day) {
    return Dates.longForm(day, reader.language());
  }
}
