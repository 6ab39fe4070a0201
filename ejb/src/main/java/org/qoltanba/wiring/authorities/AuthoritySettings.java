package org.qoltanba.wiring.authorities;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qoltanba.signing.time.TimestampAuthority;

/**
 * What an operator can set of the authorities, read once at start-up; as in {@code Settings}.
 *
 * @param stampers who is asked for time-stamps, in this order
 * @param patience how long one may take to answer
 * @param mirrors what addresses begin with, and with what they are to begin instead
 * @param trust a folder with the certificates of authorities
 * @param samples the sample authority is there and trusted
 */
public record AuthoritySettings(
    List<TimestampAuthority> stampers,
    Duration patience,
    Map<String, String> mirrors,
    Optional<Path> trust,
    boolean samples) {

  private static final String SEPARATOR = "[\\s,]+";

  /**
   * @param source gives a setting's text or null
   * @throws IllegalArgumentException naming the setting that can't be used
   */
  public static AuthoritySettings of(UnaryOperator<String> source, boolean production) {
    return new AuthoritySettings(
        words(source, "qoltanba.tsa.urls").map(AuthoritySettings::stamper).toList(),
        patience(source),
        mirrors(source),
        trust(source),
        !production);
  }

  private static TimestampAuthority stamper(String word) {
    try {
      return TimestampAuthority.of(word);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("qoltanba.tsa.urls has what is no address: " + word, e);
    }
  }

  private static Duration patience(UnaryOperator<String> source) {
    var seconds = text(source, "qoltanba.authority.patience").orElse("5");
    if (!seconds.matches("[1-9][0-9]{0,2}")) {
      throw new IllegalArgumentException("qoltanba.authority.patience is no number of seconds");
    }
    return Duration.ofSeconds(Integer.parseInt(seconds));
  }

  private static Map<String, String> mirrors(UnaryOperator<String> source) {
    var mirrors = new HashMap<String, String>();
    for (String pair : words(source, "qoltanba.pki.mirrors").toList()) {
      int middle = pair.indexOf('=');
      if (middle < 1) {
        throw new IllegalArgumentException("qoltanba.pki.mirrors: '" + pair + "' is no pair");
      }
      mirrors.put(pair.substring(0, middle), pair.substring(middle + 1));
    }
    return mirrors;
  }

  private static Optional<Path> trust(UnaryOperator<String> source) {
    var folder = text(source, "qoltanba.trust").map(Path::of);
    if (folder.filter(path -> !Files.isDirectory(path)).isPresent()) {
      throw new IllegalArgumentException("qoltanba.trust is no folder");
    }
    return folder;
  }

  private static Stream<String> words(UnaryOperator<String> source, String name) {
    return text(source, name).stream().flatMap(text -> Stream.of(text.split(SEPARATOR)));
  }

  private static Optional<String> text(UnaryOperator<String> source, String name) {
    return Optional.ofNullable(source.apply(name)).map(String::strip).filter(t -> !t.isEmpty());
  }
}
