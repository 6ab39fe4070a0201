package org.qoltanba.rendering.typeface;

import java.util.ArrayList;
import java.util.List;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontTriplet;
import org.apache.fop.pdf.PDFDocument;
import org.qoltanba.rendering.font.ClassPathResources;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.font.FontStyle;

/** All fonts, each read when first needed; safe for threads. */
public final class SharedFonts {

  private final InternalResourceResolver resources =
      ResourceResolverFactory.createInternalResourceResolver(
          ClassPathResources.BASE, new ClassPathResources());

  private final List<Slot> slots = new ArrayList<>();

  public SharedFonts() {
    for (FontFamily family : FontFamily.values()) {
      for (FontStyle style : FontStyle.values()) {
        slots.add(new Slot("F" + (slots.size() + 1), family, style));
      }
    }
  }

  /** Tells FOP of the fonts, for one document. */
  public void addTo(FontInfo document) {
    for (Slot slot : slots) {
      document.addMetrics(slot.key, new DocumentFace(slot::face));
      document.addFontProperties(slot.key, slot.triplet);
    }
    // FOP asks that there is one; the rooms name the font of every text.
    document.addFontProperties(slots.get(0).key, Font.DEFAULT_FONT);
  }

  /** Embeds the fonts that the document used. */
  public static void embed(FontInfo document, PDFDocument pdf) {
    var target = new EmbeddedFont(pdf);
    document
        .getUsedFonts()
        .forEach(
            (key, typeface) -> {
              if (typeface instanceof DocumentFace face && !face.used().isEmpty()) {
                target.add(key, face);
              }
            });
  }

  /** One font; {@code key} is its name in the pages' content. */
  private final class Slot {

    private final String key;
    private final FontFamily family;
    private final FontStyle style;
    private final FontTriplet triplet;
    private volatile SharedFace face;

    Slot(String key, FontFamily family, FontStyle style) {
      this.key = key;
      this.family = family;
      this.style = style;
      this.triplet = new FontTriplet(family.title(), slant(style), weight(style));
    }

    SharedFace face() {
      SharedFace known = face;
      return known == null ? read() : known;
    }

    private synchronized SharedFace read() {
      if (face == null) {
        face = SharedFace.read(family.file(style), resources);
      }
      return face;
    }
  }

  private static String slant(FontStyle style) {
    return switch (style) {
      case ITALIC, BOLD_ITALIC -> Font.STYLE_ITALIC;
      case REGULAR, BOLD -> Font.STYLE_NORMAL;
    };
  }

  private static int weight(FontStyle style) {
    return switch (style) {
      case BOLD, BOLD_ITALIC -> Font.WEIGHT_BOLD;
      case REGULAR, ITALIC -> Font.WEIGHT_NORMAL;
    };
  }
}
