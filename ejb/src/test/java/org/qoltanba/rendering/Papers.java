package org.qoltanba.rendering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qoltanba.document.AssembledDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.Content;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fidelity;
import org.qoltanba.document.FindingAid;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.OutputOrder;
import org.qoltanba.document.Template;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.Titles;

/** Assembled documents to render, all ordered at the same moment. */
public final class Papers {

  static final Instant RECEIVED_AT = Instant.parse("2026-11-22T08:30:15Z");
  static final Titles TITLE = new Titles("Оңалту шарты", "Договор о реабилитации", "Contract");

  private Papers() {}

  public static AssembledDocument of(Language language, byte[] docx) {
    return of(language, docx, OutputOrder.of(OutputFormat.PDF));
  }

  static AssembledDocument of(Language language, byte[] docx, OutputOrder output) {
    return of(language, docx, output, manifest(Fidelity.REPORTED));
  }

  /** A paper of a template that says this of itself. */
  static AssembledDocument of(
      Language language, byte[] docx, OutputOrder output, TemplateManifest manifest) {
    return of(request(language, output, Facts.empty()), docx, manifest);
  }

  /** A paper of which these are the data. */
  static AssembledDocument with(Facts data, Language language, byte[] docx) {
    var request = request(language, OutputOrder.of(OutputFormat.PDF), data);
    return of(request, docx, manifest(Fidelity.REPORTED));
  }

  private static DocumentRequest request(Language language, OutputOrder output, Facts data) {
    return new DocumentRequest(
        "sample", Optional.empty(), language, data, output, Optional.empty(), Optional.empty());
  }

  private static AssembledDocument of(
      DocumentRequest request, byte[] docx, TemplateManifest manifest) {
    var layouts = new EnumMap<Language, Content>(Language.class);
    for (Language each : Language.values()) {
      layouts.put(each, new Content(docx));
    }
    var caller = new Caller("clerk", "shelter", Set.of());
    var order = new DocumentOrder(new UUID(0, 1), caller, request, Optional.empty(), RECEIVED_AT);
    var template = new Template(manifest, "{}", Map.copyOf(layouts));
    var checked = new CheckedRequest(order, template, Facts.empty(), List.of(), List.of());
    return new AssembledDocument(checked, new Content(docx));
  }

  static TemplateManifest manifest(Fidelity fidelity) {
    LocalDate from = LocalDate.parse("2026-01-01");
    return new TemplateManifest(
        "sample",
        "1.0.0",
        TITLE,
        TITLE,
        TITLE,
        from,
        Optional.empty(),
        List.of(),
        List.of(),
        1,
        List.of(),
        fidelity,
        FindingAid.NONE);
  }
}
