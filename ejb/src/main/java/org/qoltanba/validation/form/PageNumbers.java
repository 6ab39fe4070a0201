package org.qoltanba.validation.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.validation.pdf.PdfBroken;
import org.qoltanba.validation.pdf.PdfValue;
import org.qoltanba.validation.pdf.PdfValue.Dictionary;
import org.qoltanba.validation.pdf.PdfValue.Reference;
import org.qoltanba.validation.pdf.Revision;

/** Which page an object is, or is an annotation of, counted from 1. */
public final class PageNumbers {

  private static final int DEEPEST = 50;

  private final Revision revision;
  private final Map<Reference, Integer> pages = new HashMap<>();
  private final Map<Reference, Integer> annotations = new HashMap<>();
  private final Set<Reference> seen = new HashSet<>();
  private int count;

  public PageNumbers(Revision revision) throws PdfBroken {
    this.revision = revision;
    add(revision.catalogue().get("Pages"), 0);
  }

  public Optional<Integer> ofPage(Reference object) {
    return Optional.ofNullable(pages.get(object));
  }

  public Optional<Integer> ofAnnotation(Reference object) {
    return Optional.ofNullable(annotations.get(object));
  }

  private void add(PdfValue node, int depth) throws PdfBroken {
    if (!(node instanceof Reference object) || !seen.add(object) || depth > DEEPEST) {
      throw new PdfBroken("pdf-pages-broken", revision.end());
    }
    Dictionary dictionary = revision.dictionary(node);
    if (dictionary.has("Kids")) {
      for (PdfValue kid : revision.elements(dictionary.get("Kids"))) {
        add(kid, depth + 1);
      }
    } else {
      page(object, dictionary);
    }
  }

  private void page(Reference object, Dictionary page) throws PdfBroken {
    pages.put(object, ++count);
    for (PdfValue annotation : revision.elements(page.get("Annots"))) {
      if (annotation instanceof Reference reference) {
        annotations.putIfAbsent(reference, count);
      }
    }
  }
}
