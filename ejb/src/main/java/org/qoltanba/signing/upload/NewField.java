package org.qoltanba.signing.upload;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** An empty signature field that is its own widget (ISO 32000-1, 12.7.4.5; ISO 19005-2, 6.4). */
final class NewField {

  private static final int PRINTED = 4;

  private NewField() {}

  /**
   * On the page, but in no form yet.
   *
   * @param words how readers are told of the field
   * @param area without extent where it shall not be seen
   */
  static COSDictionary on(PDPage page, String name, String words, PDRectangle area)
      throws IOException {
    var field = new COSDictionary();
    field.setItem(COSName.TYPE, COSName.ANNOT);
    field.setItem(COSName.SUBTYPE, COSName.WIDGET);
    field.setItem(COSName.FT, COSName.SIG);
    field.setString(COSName.T, name);
    field.setString(COSName.TU, words);
    field.setInt(COSName.F, PRINTED);
    field.setItem(COSName.RECT, area.getCOSArray());
    field.setItem(COSName.P, page);
    field.setItem(COSName.AP, emptyAppearance(area));
    field.setNeedToBeUpdated(true);
    FileForm.append(page.getCOSObject(), COSName.ANNOTS, field);
    return field;
  }

  private static COSDictionary emptyAppearance(PDRectangle area) throws IOException {
    var form = new COSStream();
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.BBOX, new PDRectangle(area.getWidth(), area.getHeight()).getCOSArray());
    form.setItem(COSName.RESOURCES, new COSDictionary());
    form.createOutputStream(COSName.FLATE_DECODE).close();
    var appearance = new COSDictionary();
    appearance.setItem(COSName.N, form);
    return appearance;
  }
}
