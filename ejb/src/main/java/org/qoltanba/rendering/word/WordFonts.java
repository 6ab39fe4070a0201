package org.qoltanba.rendering.word;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.docx4j.fonts.Mapper;
import org.docx4j.fonts.PhysicalFont;
import org.docx4j.fonts.PhysicalFonts;
import org.docx4j.fonts.fop.apps.io.InternalResourceResolver;
import org.docx4j.wml.Fonts;
import org.qoltanba.rendering.font.ClassPathResources;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.font.FontStyle;

/**
 * Tells docx4j's export the family that stands for each of Word's fonts.
 *
 * <p>docx4j's own mappers look for fonts on the machine and for jars by file path when their class
 * is loaded, which fails where class path entries are no files; this one leaves them untouched.
 */
final class WordFonts extends Mapper {

  private final Map<FontFamily, PhysicalFont> fonts = new EnumMap<>(FontFamily.class);

  WordFonts() {
    var resolver = new InternalResourceResolver(ClassPathResources.BASE, new ClassPathResources());
    for (FontFamily family : FontFamily.values()) {
      URI file = family.file(FontStyle.REGULAR);
      PhysicalFont font = PhysicalFonts.getPhysicalFont(null, file, resolver).get(0);
      font.setName(family.title());
      fonts.put(family, font);
    }
  }

  @Override
  public PhysicalFont get(String wordName) {
    return fonts.get(FontFamily.forWord(wordName));
  }

  @Override
  public void populateFontMappings(Set<String> documentFontNames, Fonts wmlFonts) {
    // Every name is mapped already.
  }
}
