package org.qoltanba.rendering.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.model.structure.SectionWrapper;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase.Ind;
import org.docx4j.wml.SdtBlock;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;

/**
 * Goes through a Word file once, before its export: measures every paragraph and marks it by an
 * indent of so many inches as its number, which the export carries over; writes numbering out as
 * text, and tabs as a character.
 */
final class Survey {

  private final WordprocessingMLPackage file;
  private final ParagraphReader reader;
  private final TableReader tables;
  private final NumberLabels labels;
  private final List<ParagraphFacts> paragraphs = new ArrayList<>();

  Survey(WordprocessingMLPackage file) {
    this.file = file;
    this.reader = new ParagraphReader(file);
    this.tables = new TableReader(file);
    this.labels = new NumberLabels(file);
  }

  List<ParagraphFacts> paragraphs() {
    for (Part part : file.getParts().getParts().values()) {
      if (part instanceof HeaderPart header) {
        walk(header.getContent(), Optional.empty());
      } else if (part instanceof FooterPart footer) {
        walk(footer.getContent(), Optional.empty());
      }
    }
    walk(file.getMainDocumentPart().getContent(), Optional.empty());
    return paragraphs;
  }

  List<PageFacts> pages() {
    var pages = new ArrayList<PageFacts>();
    for (SectionWrapper section : file.getDocumentModel().getSections()) {
      pages.add(page(section.getSectPr()));
    }
    return pages;
  }

  private void walk(List<Object> content, Optional<TableFacts> table) {
    for (Object item : content) {
      Object element = XmlUtils.unwrap(item);
      if (element instanceof P paragraph) {
        survey(paragraph, table);
      } else if (element instanceof Tbl inner) {
        Optional<TableFacts> facts = Optional.of(tables.read(inner));
        inner.getContent().forEach(row -> walkRow(XmlUtils.unwrap(row), facts));
      } else if (element instanceof SdtBlock block) {
        walk(block.getSdtContent().getContent(), table);
      }
    }
  }

  private void walkRow(Object row, Optional<TableFacts> table) {
    if (row instanceof Tr tr) {
      for (Object cell : tr.getContent()) {
        if (XmlUtils.unwrap(cell) instanceof Tc tc) {
          walk(tc.getContent(), table);
        }
      }
    }
  }

  private void survey(P paragraph, Optional<TableFacts> table) {
    if (paragraph.getPPr() == null) {
      paragraph.setPPr(Context.getWmlObjectFactory().createPPr());
    }
    var label = labels.next(paragraph.getPPr());
    RunContent.prepare(paragraph);
    ParagraphFacts facts = reader.read(paragraph, label, table);
    label.ifPresent(found -> labels.write(found, paragraph));
    mark(paragraph.getPPr(), paragraphs.size());
    paragraphs.add(facts);
  }

  private static void mark(PPr properties, int number) {
    Ind indents = Context.getWmlObjectFactory().createPPrBaseInd();
    indents.setLeft(BigInteger.valueOf(1440L * number));
    properties.setInd(indents);
  }

  private static PageFacts page(SectPr section) {
    var size = section.getPgSz();
    var margins = section.getPgMar();
    return new PageFacts(
        points(size.getW()),
        points(size.getH()),
        new PageFacts.Margins(
            points(margins.getTop()),
            points(margins.getRight()),
            points(margins.getBottom()),
            points(margins.getLeft()) + points(margins.getGutter())),
        points(margins.getHeader()),
        points(margins.getFooter()));
  }

  private static double points(BigInteger twips) {
    return Twips.points(twips);
  }
}
