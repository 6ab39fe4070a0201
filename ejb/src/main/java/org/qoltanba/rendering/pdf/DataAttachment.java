package org.qoltanba.rendering.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.qoltanba.document.ArchivalPdf;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.Content;
import org.qoltanba.document.Facts;
import org.qoltanba.document.StepFailed;

/**
 * Puts the request's data into its paper as an associated file (ISO 19005-3, 6.8), where that is
 * ordered. FOP's own attachments have neither a media type nor a date that could be told.
 */
public final class DataAttachment {

  private static final String NAME = "data.json";
  private static final String MEDIA_TYPE = "application/json";

  private final Function<Facts, byte[]> writing;

  /**
   * @param writing the data as JSON in UTF-8
   */
  public DataAttachment(Function<Facts, byte[]> writing) {
    this.writing = writing;
  }

  /** The same paper, with the data as the caller sent it if the caller ordered that. */
  public ArchivalPdf attach(ArchivalPdf paper) {
    CheckedRequest source = paper.source().source();
    if (!source.order().request().output().attachData()) {
      return paper;
    }
    byte[] data = writing.apply(source.order().request().data());
    Instant at = source.order().receivedAt().truncatedTo(ChronoUnit.SECONDS);
    try (PDDocument document = Loader.loadPDF(paper.pdf().bytes())) {
      associate(document, specification(embedded(document, data, at), source.title()));
      var pdf = new ByteArrayOutputStream(paper.pdf().size() + data.length);
      document.save(pdf, CompressParameters.NO_COMPRESSION);
      var content = new Content(Reproducible.of(pdf.toByteArray(), at));
      return new ArchivalPdf(paper.source(), content, paper.pages(), paper.conformance());
    } catch (IOException e) {
      throw new StepFailed("attach", e);
    }
  }

  private static PDEmbeddedFile embedded(PDDocument document, byte[] data, Instant at)
      throws IOException {
    var file = new PDEmbeddedFile(document, new ByteArrayInputStream(data), COSName.FLATE_DECODE);
    file.setSubtype(MEDIA_TYPE);
    file.setSize(data.length);
    file.setModDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
    return file;
  }

  private static PDComplexFileSpecification specification(PDEmbeddedFile file, String title) {
    var specification = new PDComplexFileSpecification();
    specification.setFile(NAME);
    specification.setFileUnicode(NAME);
    specification.setFileDescription(title);
    specification.setEmbeddedFile(file);
    specification.setEmbeddedFileUnicode(file);
    specification.getCOSObject().setName("AFRelationship", "Data");
    return specification;
  }

  private static void associate(PDDocument document, PDComplexFileSpecification specification)
      throws IOException {
    var catalogue = document.getDocumentCatalog();
    var associated = new COSArray();
    associated.add(specification);
    catalogue.getCOSObject().setItem("AF", associated);
    var names = catalogue.getNames();
    if (names == null) {
      names = new PDDocumentNameDictionary(catalogue);
    }
    var files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(NAME, specification));
    names.setEmbeddedFiles(files);
    catalogue.setNames(names);
  }
}
