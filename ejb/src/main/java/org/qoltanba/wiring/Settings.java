package org.qoltanba.wiring;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qoltanba.signing.appearance.CheckAddress;

/**
 * What an operator can set, read once at start-up.
 *
 * <p>A setting {@code qoltanba.road.width} comes from the system property of that name or from the
 * environment variable {@code QOLTANBA_ROAD_WIDTH}.
 *
 * @param zone of the days on which papers may be issued and of the times that are printed on them
 * @param production samples are refused
 * @param embeddedDatabase the database is the default H2 file
 * @param templates a folder with further kinds of documents
 * @param calendar a file of days off that are known beside the shipped ones
 * @param keys a properties file that names the signing keys
 * @param adminPassword makes the account {@code admin} where there is none
 * @param queueAccount the account as which the queue door acts
 * @param roadWidth how many documents are made at once
 * @param roadPatience how long a request waits for its place on the road
 * @param callsPerMinute what one account may ask in a minute
 * @param check where a reader can check a paper, shown by its signatures
 * @param conformanceChecked every PDF is judged before it is kept
 */
public record Settings(
    ZoneId zone,
    boolean production,
    boolean embeddedDatabase,
    Optional<Path> templates,
    Optional<Path> calendar,
    Optional<Path> keys,
    Optional<String> adminPassword,
    String queueAccount,
    int roadWidth,
    Duration roadPatience,
    int callsPerMinute,
    CheckAddress check,
    boolean conformanceChecked) {

  /** Settings from the running machine. */
  static Settings ofMachine() {
    return of(machine());
  }

  /** Gives a setting's text on the running machine, or null. */
  static UnaryOperator<String> machine() {
    return name -> System.getProperty(name, System.getenv(variable(name)));
  }

  /**
   * @param source gives a setting's text or null
   * @throws IllegalArgumentException naming the setting that can't be read
   */
  static Settings of(UnaryOperator<String> source) {
    return new Settings(
        zone(text(source, "qoltanba.zone").orElse("Asia/Almaty")),
        profile(source).equals("production"),
        text(source, "qoltanba.db.driver").isEmpty() && text(source, "qoltanba.db.url").isEmpty(),
        text(source, "qoltanba.templates").map(Path::of),
        text(source, "qoltanba.calendar").map(Path::of),
        text(source, "qoltanba.keys").map(Path::of),
        text(source, "qoltanba.admin.password"),
        text(source, "qoltanba.queue.account").orElse("system"),
        number(source, "qoltanba.road.width", 4),
        Duration.ofSeconds(number(source, "qoltanba.road.patience", 30)),
        number(source, "qoltanba.calls.per-minute", 6000),
        check(source),
        conformanceChecked(source));
  }

  /** Whether the sample accounts are there: on the embedded default, never in production. */
  boolean samples() {
    return !production && embeddedDatabase;
  }

  static String variable(String name) {
    return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("qoltanba.zone is no time zone", e);
    }
  }

  private static String profile(UnaryOperator<String> source) {
    String profile = text(source, "qoltanba.profile").orElse("sample");
    if (!profile.equals("sample") && !profile.equals("production")) {
      throw new IllegalArgumentException("qoltanba.profile is neither sample nor production");
    }
    return profile;
  }

  private static CheckAddress check(UnaryOperator<String> source) {
    try {
      return new CheckAddress(text(source, "qoltanba.check.url"));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "qoltanba.check.url is no address with " + CheckAddress.DOCUMENT, e);
    }
  }

  private static boolean conformanceChecked(UnaryOperator<String> source) {
    String conformance = text(source, "qoltanba.conformance").orElse("trust");
    if (!conformance.equals("trust") && !conformance.equals("check")) {
      throw new IllegalArgumentException("qoltanba.conformance is neither trust nor check");
    }
    return conformance.equals("check");
  }

  private static Optional<String> text(UnaryOperator<String> source, String name) {
    return Optional.ofNullable(source.apply(name)).map(String::strip).filter(t -> !t.isEmpty());
  }

  private static int number(UnaryOperator<String> source, String name, int otherwise) {
    String text = text(source, name).orElse(Integer.toString(otherwise));
    if (!text.matches("[1-9][0-9]{0,8}")) {
      throw new IllegalArgumentException(name + " is no positive whole number");
    }
    return Integer.parseInt(text);
  }
}
