package org.qoltanba.assembly.clause;

import org.docx4j.XmlUtils;
import org.docx4j.model.styles.StyleUtil;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.PPr;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import org.qoltanba.assembly.xml.OfficeXml;

/** How a style looks, apart from what it is called and from the language of its text. */
final class StyleLook {

  private StyleLook() {}

  /** Equal for styles that look alike. */
  static byte[] of(Style style) {
    var look = new Style();
    look.setBasedOn(style.getBasedOn());
    look.setPPr(style.getPPr());
    look.setRPr(plain(style.getRPr()));
    look.setTblPr(style.getTblPr());
    look.setTrPr(style.getTrPr());
    look.setTcPr(style.getTcPr());
    look.getTblStylePr().addAll(style.getTblStylePr());
    return xml(look);
  }

  /** Equal for defaults that look alike. */
  static byte[] ofDefaults(DocDefaults defaults) {
    var look = new Style();
    look.setPPr(paragraph(defaults));
    look.setRPr(plain(run(defaults)));
    return xml(look);
  }

  /** Says in the style what the defaults of its own file said for it. */
  static void applyDefaults(DocDefaults defaults, Style style) {
    if (paragraph(defaults) != null) {
      PPr base = XmlUtils.deepCopy(paragraph(defaults));
      style.setPPr(style.getPPr() == null ? base : StyleUtil.apply(style.getPPr(), base));
    }
    if (run(defaults) != null) {
      RPr base = XmlUtils.deepCopy(run(defaults));
      style.setRPr(style.getRPr() == null ? base : StyleUtil.apply(style.getRPr(), base));
    }
  }

  /** What it is called; never null. */
  static String name(Style style) {
    boolean named = style.getName() != null && style.getName().getVal() != null;
    return named ? style.getName().getVal() : String.valueOf(style.getStyleId());
  }

  private static PPr paragraph(DocDefaults defaults) {
    return defaults == null || defaults.getPPrDefault() == null
        ? null
        : defaults.getPPrDefault().getPPr();
  }

  private static RPr run(DocDefaults defaults) {
    return defaults == null || defaults.getRPrDefault() == null
        ? null
        : defaults.getRPrDefault().getRPr();
  }

  private static RPr plain(RPr properties) {
    if (properties == null) {
      return null;
    }
    RPr copy = XmlUtils.deepCopy(properties);
    copy.setLang(null);
    return copy;
  }

  private static byte[] xml(Style look) {
    var styles = new Styles();
    styles.getStyle().add(look);
    return OfficeXml.write("", styles, null);
  }
}
