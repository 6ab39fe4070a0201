package org.qoltanba.signing.fields;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.Party;
import org.qoltanba.signing.file.Rewriting;

/** Places an empty signature field where a rendered paper has the link of a party. */
public final class SignatureFields {

  private static final String SCHEME = "urn:x-sig:";

  /**
   * Turns every signature place into an empty field whose name is the party's id.
   *
   * <p>The file is written as a whole, so that nothing unforeseen lies unreferenced in what will be
   * signed, and with a plain cross-reference table, as the later revisions have.
   *
   * @param language of the names by which readers are told of the fields
   * @return with the file as it was given where it has no signature place
   * @throws IllegalStateException if a place names no party, or two name the same
   */
  public PlacedFields place(Content pdf, List<Party> parties, Language language)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
      var places = places(document);
      if (places.isEmpty()) {
        return PlacedFields.empty(pdf, Set.of());
      }
      var fields = new COSArray();
      var structure = new StructureTree(document);
      for (var place : places.entrySet()) {
        var link = place.getValue();
        EmptyField.replace(link, party(parties, place.getKey()), language);
        structure.linkBecomesForm(link.getCOSObject());
        fields.add(link.getCOSObject());
      }
      addForm(document, fields);
      return PlacedFields.empty(Rewriting.of(pdf, document), places.keySet());
    }
  }

  private static Map<String, PDAnnotationLink> places(PDDocument document) throws IOException {
    var places = new LinkedHashMap<String, PDAnnotationLink>();
    for (PDPage page : document.getPages()) {
      for (PDAnnotationLink link : signatureLinks(page)) {
        link.setPage(page);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        if (places.put(partyOf(link), link) != null) {
          throw new IllegalStateException("two signature places of " + partyOf(link));
        }
      }
    }
    return places;
  }

  private static List<PDAnnotationLink> signatureLinks(PDPage page) throws IOException {
    var links = new ArrayList<PDAnnotationLink>();
    for (var annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationLink link && target(link).startsWith(SCHEME)) {
        links.add(link);
      }
    }
    return links;
  }

  private static String partyOf(PDAnnotationLink link) {
    return target(link).substring(SCHEME.length());
  }

  private static String target(PDAnnotationLink link) {
    var isUri = link.getAction() instanceof PDActionURI;
    var uri = isUri ? ((PDActionURI) link.getAction()).getURI() : null;
    return uri == null ? "" : uri;
  }

  private static Party party(List<Party> parties, String id) {
    return parties.stream()
        .filter(party -> party.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a signature place of no party: " + id));
  }

  /** Without default resources: they would name a font that is not embedded. */
  private static void addForm(PDDocument document, COSArray fields) {
    var form = new PDAcroForm(document);
    form.getCOSObject().setItem(COSName.FIELDS, fields);
    form.setSignaturesExist(true);
    form.setAppendOnly(true);
    document.getDocumentCatalog().setAcroForm(form);
  }
}
