package org.qoltanba.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qoltanba.document.Language;

/** The language a caller wants to be answered in: Accept-Language (RFC 9110, section 12.5.4). */
public final class Languages {

  /** The state language, for who does not say. */
  public static final Language DEFAULT = Language.KK;

  private static final int MAX_HEADER = 500;

  private Languages() {}

  public static Language of(HttpServletRequest request) {
    return preferred(request.getHeader("Accept-Language"));
  }

  /**
   * @param header null if there is none
   */
  static Language preferred(String header) {
    return ranges(header).stream()
        .filter(range -> range.getWeight() > 0)
        .map(range -> Language.of(range.getRange().split("-", 2)[0]))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(DEFAULT);
  }

  private static List<Locale.LanguageRange> ranges(String header) {
    if (header == null || header.isBlank() || header.length() > MAX_HEADER) {
      return List.of();
    }
    try {
      return Locale.LanguageRange.parse(header);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
