package org.qoltanba.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.TemplateVersion;

/** Which version of a kind a document is issued by. */
record VersionChoice(Offer offer, LocalDate day) {

  private static final String TEMPLATE = "/template";
  private static final String VERSION = "/templateVersion";

  /**
   * The version that the request names, or else the newest published one that is in force.
   *
   * @throws Refusal (unprocessable) {@code unknown-template}, {@code unknown-template-version},
   *     {@code template-version-retired}, {@code template-retired} or {@code template-not-in-force}
   */
  TemplateVersion of(DocumentRequest request) {
    List<TemplateVersion> all = offer.versions(request.template());
    if (all.isEmpty()) {
      throw refusal(TEMPLATE, FaultCodes.UNKNOWN_TEMPLATE);
    }
    return request.templateVersion().map(name -> named(name, all)).orElseGet(() -> newest(all));
  }

  private TemplateVersion named(String name, List<TemplateVersion> all) {
    TemplateVersion version =
        all.stream()
            .filter(each -> each.version().equals(name))
            .findFirst()
            .orElseThrow(() -> refusal(VERSION, FaultCodes.UNKNOWN_TEMPLATE_VERSION));
    if (!version.published()) {
      throw refusal(VERSION, FaultCodes.TEMPLATE_VERSION_RETIRED);
    }
    if (!version.validOn(day)) {
      throw notInForce(VERSION, version);
    }
    return version;
  }

  private TemplateVersion newest(List<TemplateVersion> all) {
    List<TemplateVersion> published = all.stream().filter(TemplateVersion::published).toList();
    if (published.isEmpty()) {
      throw refusal(TEMPLATE, FaultCodes.TEMPLATE_RETIRED);
    }
    return published.stream()
        .filter(version -> version.validOn(day))
        .findFirst()
        .orElseThrow(() -> notInForce(TEMPLATE, published.get(0)));
  }

  private static Refusal notInForce(String pointer, TemplateVersion version) {
    String to = version.validTo().map(LocalDate::toString).orElse("…");
    var period = Map.<String, Object>of("from", version.validFrom().toString(), "to", to);
    return Refusal.unprocessable(new Fault(pointer, FaultCodes.TEMPLATE_NOT_IN_FORCE, period));
  }

  private static Refusal refusal(String pointer, String code) {
    return Refusal.unprocessable(new Fault(pointer, code));
  }
}
