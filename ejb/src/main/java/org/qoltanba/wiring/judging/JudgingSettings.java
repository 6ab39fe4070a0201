package org.qoltanba.wiring.judging;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What an operator can set of the judging, read once at start-up; as in {@code Settings}.
 *
 * @param trust a folder with the certificates of authorities
 * @param providers a folder with the libraries of cryptographic providers
 * @param width how many files are judged at once
 * @param longest how long one may take
 * @param hosts who may be asked about certificates while a file is judged
 * @param samplesTrusted the sample root is an authority
 */
public record JudgingSettings(
    Optional<Path> trust,
    Optional<Path> providers,
    int width,
    Duration longest,
    Set<String> hosts,
    boolean samplesTrusted) {

  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[1-9][0-9]{0,4})?");

  public JudgingSettings {
    hosts = Set.copyOf(hosts);
  }

  /**
   * @param source gives a setting's text or null
   * @throws IllegalArgumentException naming the setting that can't be used
   */
  public static JudgingSettings of(UnaryOperator<String> source, boolean production) {
    return new JudgingSettings(
        folder(source, "qoltanba.trust"),
        folder(source, "qoltanba.providers"),
        number(source, "qoltanba.validation.width", 2),
        Duration.ofSeconds(number(source, "qoltanba.validation.seconds", 30)),
        hosts(source),
        !production);
  }

  private static Optional<Path> folder(UnaryOperator<String> source, String name) {
    Optional<Path> folder =
        Optional.ofNullable(source.apply(name))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .map(Path::of);
    if (folder.filter(path -> !Files.isDirectory(path)).isPresent()) {
      throw new IllegalArgumentException(name + " is no folder");
    }
    return folder;
  }

  private static Set<String> hosts(UnaryOperator<String> source) {
    var hosts = new HashSet<String>();
    var text = Optional.ofNullable(source.apply("qoltanba.validation.hosts")).orElse("").strip();
    for (String host : text.isEmpty() ? new String[0] : text.split("[\\s,]+")) {
      if (!HOST.matcher(host).matches()) {
        throw new IllegalArgumentException(
            "qoltanba.validation.hosts has what is no host: " + host);
      }
      hosts.add(host);
    }
    return hosts;
  }

  private static int number(UnaryOperator<String> source, String name, int otherwise) {
    String text = Optional.ofNullable(source.apply(name)).map(String::strip).orElse("");
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!text.matches("[1-9][0-9]{0,5}")) {
      throw new IllegalArgumentException(name + " is no positive whole number");
    }
    return Integer.parseInt(text);
  }
}
