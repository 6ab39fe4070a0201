package org.qoltanba.web.ui.templates;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.StreamedContent;
import org.qoltanba.document.Language;
import org.qoltanba.document.SampleRequest;
import org.qoltanba.web.ui.Downloads;
import org.qoltanba.web.ui.Reader;

/** A version to be looked at, filled with one of its samples. */
@Named("trial")
@ViewScoped
public class TrialPanel implements Serializable {

  private Desk desk;
  private String version;
  private String sample;
  private Language language;

  protected TrialPanel() {}

  @Inject
  public TrialPanel(Desk desk, Reader reader) {
    this.desk = desk;
    this.language = reader.language();
  }

  /** The samples of the chosen version, else of the newest. */
  public List<String> samples(String kind, List<ToldVersion> versions) {
    return desk.samples(kind, version == null ? versions.get(0).number() : version);
  }

  public StreamedContent pdf(String kind) {
    var wanted = new SampleRequest(kind, version, sample, language);
    return Downloads.pdf(desk.sample(wanted), "sample.pdf");
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }

  public String getSample() {
    return sample;
  }

  public void setSample(String sample) {
    this.sample = sample;
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }
}
