package org.qoltanba.web.ui.check;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import org.qoltanba.document.verdict.ReportKind;
import org.qoltanba.document.verdict.ValidationReport;

/**
 * The last file that was dropped on the page, and what was found in it; the file itself is gone.
 */
@Named("check")
@ViewScoped
public class CheckPage implements Serializable {

  private Judge judge;
  private Telling telling;
  private String name;
  private ValidationReport report;

  protected CheckPage() {}

  @Inject
  public CheckPage(Judge judge, Telling telling) {
    this.judge = judge;
    this.telling = telling;
  }

  /** Has a file judged; where that is refused, nothing is shown of an earlier one either. */
  public void take(FileUploadEvent event) {
    report = null;
    name = event.getFile().getFileName();
    report = judge.judge(event.getFile().getContent());
  }

  public boolean isJudged() {
    return report != null;
  }

  public String getName() {
    return name;
  }

  /** What was found, in the language that is read at the moment. */
  public Told getTold() {
    return telling.of(report);
  }

  /** Whether there is a full report to take along; none is made of what is no readable file. */
  public boolean isReported() {
    return fullReport().isPresent();
  }

  /** The full report under a name that tells nobody anything. */
  public StreamedContent getReport() {
    byte[] xml = fullReport().orElse("").getBytes(StandardCharsets.UTF_8);
    return DefaultStreamedContent.builder()
        .name("report.xml")
        .contentType("application/xml")
        .contentLength((long) xml.length)
        .stream(() -> new ByteArrayInputStream(xml))
        .build();
  }

  private Optional<String> fullReport() {
    return Optional.ofNullable(report).map(one -> one.reports().get(ReportKind.ETSI));
  }
}
