package org.qoltanba.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Titles;

/**
 * The sentences behind the codes.
 *
 * <p>Each room that gives codes has the bundles {@code ROOM_kk.properties}, {@code _ru} and {@code
 * _en} beside this class, in UTF-8. A sentence mentions an argument as <code>{name}</code>, and one
 * that is itself the end of a code as <code>{name:beginning}</code>: there the words behind that
 * code stand. Where two rooms have the same code, the first in the list of rooms speaks. Safe for
 * use by several threads.
 */
public final class Messages {

  static final List<String> ROOMS =
      List.of(
          "json",
          "intake",
          "web",
          "template",
          "tags",
          "assembly",
          "rendering",
          "signing",
          "validation",
          "archive",
          "lint",
          "workbench",
          "batch");

  private static final String UNKNOWN = "unknown-code";
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)(?::([\\w-]+))?}");

  private final Map<Language, Map<String, String>> sentences = new EnumMap<>(Language.class);

  /** Reads all bundles that are there. */
  public Messages() {
    for (Language language : Language.values()) {
      var all = new HashMap<String, String>();
      for (String room : ROOMS) {
        bundle(room, language).forEach(all::putIfAbsent);
      }
      sentences.put(language, Map.copyOf(all));
    }
  }

  /** The fault's sentence. */
  public String of(Fault fault, Language language) {
    return of(fault.code(), fault.arguments(), language);
  }

  /** The sentence of the whole refusal, without its faults. */
  public String of(Refusal refusal, Language language) {
    return of(refusal.code(), refusal.arguments(), language);
  }

  /**
   * The sentence of a code, or a general one where no room has it.
   *
   * @param arguments what the sentence may mention; {@link Titles} are put in the language, lists
   *     are joined by commas, an argument that is missing becomes an ellipsis
   */
  public String of(String code, Map<String, Object> arguments, Language language) {
    Map<String, String> known = sentences.get(language);
    String sentence = known.getOrDefault(code, known.get(UNKNOWN));
    Matcher mentions = ARGUMENT.matcher(sentence);
    return mentions.replaceAll(
        mention -> {
          String word = word(arguments.get(mention.group(1)), language);
          String words = known.getOrDefault(mention.group(2) + word, word);
          return Matcher.quoteReplacement(words);
        });
  }

  static Map<String, String> bundle(String room, Language language) {
    try (InputStream in =
        Messages.class.getResourceAsStream(room + "_" + language.tag() + ".properties")) {
      if (in == null) {
        return Map.of();
      }
      var properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      var bundle = new HashMap<String, String>();
      properties.stringPropertyNames().forEach(k -> bundle.put(k, properties.getProperty(k)));
      return bundle;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String word(Object argument, Language language) {
    if (argument == null) {
      return "…";
    }
    if (argument instanceof Titles titles) {
      return titles.in(language);
    }
    if (argument instanceof List<?> list) {
      return String.join(", ", list.stream().map(element -> word(element, language)).toList());
    }
    return argument.toString();
  }
}
