package org.qoltanba.signing.fields;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.qoltanba.document.Language;
import org.qoltanba.document.Party;

/**
 * Makes a link annotation the widget of an empty signature field (ISO 32000-1, 12.7.4.5).
 *
 * <p>It stays the same object: rectangle, alternative text and the place in a tagged file's
 * structure are kept. What ISO 19005-2, 6.3 and 6.4 forbid on a widget goes, what they demand
 * comes.
 */
final class EmptyField {

  private static final int PRINTED = 4;
  private static final List<COSName> LINK_ENTRIES =
      List.of("A", "AA", "PA", "Dest", "H", "Border", "BS", "C", "QuadPoints").stream()
          .map(COSName::getPDFName)
          .toList();

  private EmptyField() {}

  static void replace(PDAnnotationLink link, Party party, Language language) throws IOException {
    var widget = link.getCOSObject();
    LINK_ENTRIES.forEach(widget::removeItem);
    widget.setItem(COSName.SUBTYPE, COSName.WIDGET);
    widget.setItem(COSName.FT, COSName.SIG);
    widget.setString(COSName.T, party.id());
    widget.setString(COSName.TU, party.title().in(language));
    widget.setInt(COSName.F, PRINTED);
    widget.setItem(COSName.AP, emptyAppearance(link.getRectangle()));
    widget.setDirect(false);
  }

  private static COSDictionary emptyAppearance(PDRectangle place) throws IOException {
    var form = new COSStream();
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.BBOX, new PDRectangle(place.getWidth(), place.getHeight()).getCOSArray());
    form.setItem(COSName.RESOURCES, new COSDictionary());
    // Compressed like the drawing that will replace it: EU DSS takes another filter for tampering.
    form.createOutputStream(COSName.FLATE_DECODE).close();
    var appearance = new COSDictionary();
    appearance.setItem(COSName.N, form);
    return appearance;
  }
}
