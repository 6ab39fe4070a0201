package org.qoltanba.assembly.zip;

import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import org.qoltanba.assembly.reading.Story;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.xml.OfficeXml;
import org.qoltanba.document.Language;

/** Declares the language of a whole paper: the one of every run that says nothing else. */
public final class StyleLanguage {

  private static final String USUAL_PART = "word/styles.xml";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

  private StyleLanguage() {}

  public static void declare(Language language, PartSelection parts, ContentTypes types) {
    String part =
        parts.relations(parts.main()).stream()
            .filter(relationship -> PartSelection.kind(relationship).equals("styles"))
            .map(relationship -> Relations.target(parts.main(), relationship))
            .findFirst()
            .orElseGet(() -> add(parts, types));
    byte[] xml = parts.parts().get(part);
    Styles styles = xml == null ? new Styles() : read(part, xml);
    styles.setIgnorable(Story.declared(styles.getIgnorable()));
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

  private static String add(PartSelection parts, ContentTypes types) {
    Relationship styles =
        Relations.of("qoltanba-styles", Relations.OFFICE + "styles", "/" + USUAL_PART);
    parts.relations(parts.main()).add(styles);
    types.override(USUAL_PART, TYPE);
    return USUAL_PART;
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
