package org.qoltanba.route;

import java.util.List;
import java.util.Optional;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.Template;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.TemplateVersion;
import org.qoltanba.template.Edition;
import org.qoltanba.template.Offer;

/** Another offer, in which a test may change what the templates say of themselves. */
final class VariedOffer implements Offer {

  private final Offer offer;
  private boolean directorsSign;

  VariedOffer(Offer offer) {
    this.offer = offer;
  }

  /** From now on each template has the director sign at once. */
  void letDirectorsSign() {
    directorsSign = true;
  }

  @Override
  public List<String> ids() {
    return offer.ids();
  }

  @Override
  public List<TemplateVersion> versions(String template) {
    return offer.versions(template);
  }

  @Override
  public Optional<TemplateVersion> find(String template, String version) {
    return offer.find(template, version);
  }

  @Override
  public Edition edition(TemplateVersion version) {
    Edition edition = offer.edition(version);
    return directorsSign ? signedByDirectors(edition) : edition;
  }

  private static Edition signedByDirectors(Edition edition) {
    Template template = edition.template();
    TemplateManifest own = template.manifest();
    var manifest =
        new TemplateManifest(
            own.id(),
            own.version(),
            own.title(),
            own.purpose(),
            own.rule(),
            own.validFrom(),
            own.validTo(),
            own.parties(),
            List.of(new SignatureOrder("director", SignatureLevel.B_B)),
            own.copies());
    var varied = new Template(manifest, template.schema(), template.layouts(), template.clauses());
    return new Edition(varied, edition.schema(), edition.samples());
  }
}
