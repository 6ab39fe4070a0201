package org.qoltanba.assembly.printing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.docx4j.XmlUtils;
import org.docx4j.dml.CTNonVisualDrawingProps;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.jaxb.Context;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.qoltanba.assembly.xml.Characters;
import org.qoltanba.assembly.xml.OfficeXml;
import org.qoltanba.assembly.zip.Relations;

/**
 * The place where a party signs: a white picture in a hyperlink that names the party.
 *
 * <p>A hyperlink is what every way from a Word file to a PDF carries over with its rectangle.
 */
public final class SignaturePlace {

  public static final String PICTURE_PART = "word/media/signature-place.png";

  /** In English Metric Units, 36,000 to the millimetre. */
  static final long WIDTH = 80 * 36_000L;

  static final long HEIGHT = 25 * 36_000L;

  private static final String PICTURE_ID = "qoltanba-signature-place";

  private static final String DRAWING =
      """
      <w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
          xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
          xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
          xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
          xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <wp:inline distT="0" distB="0" distL="0" distR="0">
          <wp:extent cx="%1$d" cy="%2$d"/>
          <wp:docPr id="1" name="signature"/>
          <wp:cNvGraphicFramePr/>
          <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
            <pic:pic>
              <pic:nvPicPr><pic:cNvPr id="0" name="signature"/><pic:cNvPicPr/></pic:nvPicPr>
              <pic:blipFill>
                <a:blip r:embed="%3$s"/><a:stretch><a:fillRect/></a:stretch>
              </pic:blipFill>
              <pic:spPr>
                <a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%2$d"/></a:xfrm>
                <a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
              </pic:spPr>
            </pic:pic>
          </a:graphicData></a:graphic>
        </wp:inline>
      </w:drawing>
      """
          .formatted(WIDTH, HEIGHT, PICTURE_ID);

  private SignaturePlace() {}

  /** Adds what a part needs that has places for these parties, unless it is there already. */
  public static void addTo(List<Relationship> relationships, Set<String> parties) {
    var needed = new ArrayList<Relationship>();
    needed.add(Relations.of(PICTURE_ID, Relations.OFFICE + "image", "/" + PICTURE_PART));
    for (String party : parties) {
      String uri = "urn:x-sig:" + party;
      needed.add(Relations.external(linkId(party), Relations.OFFICE + "hyperlink", uri));
    }
    Set<String> known = relationships.stream().map(Relationship::getId).collect(Collectors.toSet());
    needed.removeIf(relationship -> known.contains(relationship.getId()));
    relationships.addAll(needed);
  }

  /**
   * @param title what a reader who can't see the picture is told
   * @param id of the picture, unique in the file
   */
  public static P.Hyperlink of(String party, String title, long id) {
    Drawing drawing = drawing();
    CTNonVisualDrawingProps properties = ((Inline) drawing.getAnchorOrInline().get(0)).getDocPr();
    properties.setId(id);
    properties.setDescr(Characters.allowed(title));
    var run = new R();
    run.getContent().add(drawing);
    var link = new P.Hyperlink();
    link.setId(linkId(party));
    link.getContent().add(run);
    return link;
  }

  private static Drawing drawing() {
    byte[] xml = DRAWING.getBytes(StandardCharsets.UTF_8);
    return (Drawing) XmlUtils.unwrap(OfficeXml.read("", xml, Context.jc));
  }

  private static String linkId(String party) {
    return "qoltanba-sign-" + party;
  }
}
