package org.qoltanba.web.rest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.qoltanba.document.Language;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.Titles;

/**
 * The catalogue for who looks for a paper by eye: each kind with a picture of its first page, its
 * purpose and its rule. No script and no style, so that nothing must be allowed to it but pictures.
 */
final class CataloguePage {

  static final String HTML = "text/html";

  private static final Titles HEADING =
      new Titles("Құжаттар каталогы", "Каталог документов", "Catalogue of papers");

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%1$s">
      <head><meta charset="utf-8"><title>%2$s</title></head>
      <body>
      <h1>%2$s</h1>
      %3$s</body>
      </html>
      """;

  private static final String ENTRY =
      """
      <h2 id="%1$s">%2$s</h2>
      <p><img src="%3$s" alt="%2$s" width="496" height="701" loading="lazy"></p>
      <p>%4$s</p>
      <p><small>%5$s</small></p>
      <p><code>%1$s</code> %6$s</p>
      """;

  private CataloguePage() {}

  /**
   * @param base the address below which the kinds are
   */
  static byte[] of(List<TemplateManifest> manifests, Language language, String base) {
    var entries = new StringBuilder();
    manifests.forEach(manifest -> entries.append(entry(manifest, language, base)));
    return PAGE.formatted(language.tag(), HEADING.in(language), entries)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String entry(TemplateManifest manifest, Language language, String base) {
    String picture = base + "/" + manifest.id() + "/picture?language=" + language.tag();
    return ENTRY.formatted(
        plain(manifest.id()),
        plain(manifest.title().in(language)),
        plain(picture),
        plain(manifest.purpose().in(language)),
        plain(manifest.rule().in(language)),
        plain(manifest.version()));
  }

  /** A lawyer may write anything into a title; none of it becomes a tag. */
  private static String plain(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
