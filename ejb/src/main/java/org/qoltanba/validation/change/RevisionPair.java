package org.qoltanba.validation.change;

import org.qoltanba.validation.form.PageNumbers;
import org.qoltanba.validation.pdf.PdfBroken;
import org.qoltanba.validation.pdf.PdfValue;
import org.qoltanba.validation.pdf.PdfValue.Reference;
import org.qoltanba.validation.pdf.Revision;

/**
 * A revision and the one after it.
 *
 * @param file the bytes of both
 * @param pages the newer one's
 */
record RevisionPair(byte[] file, Revision before, Revision after, PageNumbers pages) {

  Place place(Reference object, Place way) {
    Place there = way.in(object);
    return pages.ofPage(object).map(there::on).orElse(there);
  }

  /** Whether the content differs at all, without saying where. */
  boolean differ(PdfValue old, PdfValue now) throws PdfBroken {
    var found = new boolean[1];
    var walk =
        new Walk(
            this,
            new Walk.Rules() {
              @Override
              public boolean judge(Walk.Entry entry) {
                // Upwards, to what is compared on its own way.
                return entry.key().equals("P") || entry.key().equals("Parent");
              }

              @Override
              public void differs(Place place) {
                found[0] = true;
              }
            });
    walk.add(old, now, Place.TRAILER);
    walk.run();
    return found[0];
  }
}
