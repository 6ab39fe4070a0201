package org.qoltanba.assembly.zip;

import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.xml.OfficeXml;
import org.qoltanba.document.Language;

/** Declares the language of a whole paper: the one of every run that says nothing else. */
public final class StyleLanguage {

  private StyleLanguage() {}

  public static void declare(Language language, PartSelection parts, ContentTypes types) {
    String part = parts.require("styles", types);
    byte[] xml = parts.parts().get(part);
    Styles styles = xml.length == 0 ? new Styles() : read(part, xml);
    styles.setIgnorable(OfficeXml.declared(styles.getIgnorable()));
    defaults(styles).setLang(tag(language));
    styles.getStyle().stream().filter(StyleLanguage::standsForAll).forEach(StyleLanguage::forget);
    parts.parts().put(part, OfficeXml.write(part, styles, styles.getIgnorable()));
  }

  private static Styles read(String part, byte[] xml) {
    if (XmlUtils.unwrap(OfficeXml.read(part, xml, Context.jc)) instanceof Styles styles) {
      return styles;
    }
    throw new BrokenLayout("unreadable-styles", part);
  }

  private static RPr defaults(Styles styles) {
    if (styles.getDocDefaults() == null) {
      styles.setDocDefaults(new DocDefaults());
    }
    DocDefaults defaults = styles.getDocDefaults();
    if (defaults.getRPrDefault() == null) {
      defaults.setRPrDefault(new DocDefaults.RPrDefault());
    }
    if (defaults.getRPrDefault().getRPr() == null) {
      defaults.getRPrDefault().setRPr(new RPr());
    }
    return defaults.getRPrDefault().getRPr();
  }

  private static boolean standsForAll(Style style) {
    return style.isDefault() && style.getRPr() != null;
  }

  private static void forget(Style style) {
    style.getRPr().setLang(null);
  }

  private static CTLanguage tag(Language language) {
    var tag = new CTLanguage();
    tag.setVal(
        switch (language) {
          case KK -> "kk-KZ";
          case RU -> "ru-RU";
          case EN -> "en-GB";
        });
    return tag;
  }
}
