package org.qoltanba.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.qoltanba.document.Content;
import org.qoltanba.json.request.RequestJson;

/**
 * Sound files and requests, spoilt at random: only typed errors, soon. Each run tries others; a
 * failure prints its seed, which {@code @Property(seed = …)} repeats.
 */
@Tag("hostile")
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
class FuzzTest {

  private static final Duration EACH = Duration.ofSeconds(20);
  private static final int REACH = Integer.MAX_VALUE;

  /** Drawing takes most of the time, and what it takes is mostly sound by then. */
  private static final int DRAWN = 12;

  private static final Set<String> CRASHES =
      Set.of("OutOfMemoryError", "StackOverflowError", "InternalError");

  private static long reached;

  @BeforeProperty
  void begin() {
    Workroom.warm();
    reached = Outside.reached();
  }

  @AfterProperty
  void nothingIsLeftBehind() {
    assertEquals(reached, Outside.reached(), "something outside was reached");
    Workroom.servesAsBefore();
  }

  @Property(tries = 300)
  void aRequestOfSpoiltBytesEndsInATypedError(@ForAll("damages") List<Damage> damages) {
    decent(() -> Workroom.check(spoilt(Workroom.honestRequest(), damages)));
  }

  @Property(tries = 200)
  void aRequestOfOtherMembersEndsInATypedError(@ForAll("members") List<JsonDistortion> members) {
    String json = JsonDistortion.all(members, new String(Workroom.honestRequest(), UTF_8));
    decent(() -> Workroom.fill(json.getBytes(UTF_8)));
  }

  /** As if no schema had stood before. */
  @Property(tries = 150)
  void dataOfAnyKindAreFilledInOrRefused(@ForAll("members") List<JsonDistortion> members) {
    String json = JsonDistortion.all(members, Workroom.sample());
    decent(
        () -> {
          var data = RequestJson.facts("", json.getBytes(UTF_8)).tree();
          Workroom.fill(Workroom.honestLayout(), data);
        });
  }

  @Property(tries = 200)
  void tagsInAnyOrderAreFilledInOrRefused(@ForAll("blocks") List<String> blocks) {
    Content file = HostileFile.body(String.join("", blocks)).content();
    decent(() -> Workroom.fill(file, Workroom.honestData()));
  }

  @Property(tries = 80)
  void aFileOfSpoiltBytesEndsInATypedError(@ForAll("damages") List<Damage> damages) {
    use(new Content(spoilt(Workroom.honestLayout().bytes(), damages)), damages.get(0).at());
  }

  @Property(tries = 80)
  void anEntryOfSpoiltBytesEndsInATypedError(
      @ForAll("reach") int entry, @ForAll("damages") List<Damage> damages) {
    var entries = new LinkedHashMap<>(HostileFile.entries(Workroom.honestLayout().bytes()));
    entries.computeIfPresent(name(entry, entries), (name, bytes) -> spoilt(bytes, damages));
    use(new Content(HostileFile.zip(entries)), damages.get(0).at());
  }

  @Property(tries = 80)
  void anEntryOfOtherElementsEndsInATypedError(
      @ForAll("reach") int entry, @ForAll("elements") List<Distortion> distortions)
      throws Exception {
    var entries = new LinkedHashMap<>(HostileFile.entries(Workroom.honestLayout().bytes()));
    // Half of all is done to the text itself.
    String name = entry % 2 == 0 ? HostileFile.MAIN : name(entry / 2, entries);
    entries.put(name, Distortion.all(distortions, entries.get(name)));
    use(new Content(HostileFile.zip(entries)), distortions.get(0).one());
  }

  /** Judges the file, and fills it, and now and then draws it. */
  private static void use(Content file, int chance) {
    decent(() -> Workroom.lint(file));
    decent(
        chance % DRAWN == 0
            ? () -> Workroom.render(file, Workroom.honestData())
            : () -> Workroom.fill(file, Workroom.honestData()));
  }

  private static void decent(Case.Attempt attempt) {
    String ending = assertTimeoutPreemptively(EACH, () -> Trial.ending(attempt));
    assertFalse(CRASHES.contains(ending) || ending.endsWith("Exception"), ending);
  }

  private static byte[] spoilt(byte[] sound, List<Damage> damages) {
    byte[] bytes = sound;
    for (Damage damage : damages) {
      bytes = damage.to(bytes);
    }
    return bytes;
  }

  private static String name(int number, Map<String, byte[]> entries) {
    return List.copyOf(entries.keySet()).get(Math.floorMod(number, entries.size()));
  }

  @Provide
  Arbitrary<Integer> reach() {
    return Arbitraries.integers().between(0, REACH).withDistribution(RandomDistribution.uniform());
  }

  @Provide
  Arbitrary<List<Damage>> damages() {
    Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 40);
    return some(
        Combinators.combine(Arbitraries.of(Damage.Kind.class), reach(), lengths, hostileWords())
            .as(Damage::new));
  }

  @Provide
  Arbitrary<List<Distortion>> elements() {
    return some(
        Combinators.combine(Arbitraries.of(Distortion.Kind.class), reach(), reach(), hostileWords())
            .filter((kind, one, other, word) -> Distortion.isText(word))
            .as(Distortion::new));
  }

  @Provide
  Arbitrary<List<JsonDistortion>> members() {
    Arbitrary<String> values = Arbitraries.of(HostileWords.JSON);
    return some(
        Combinators.combine(Arbitraries.of(JsonDistortion.Kind.class), reach(), reach(), values)
            .as(JsonDistortion::new));
  }

  /** Paragraphs with a run for each word, and tables of such paragraphs. */
  @Provide
  Arbitrary<List<String>> blocks() {
    Arbitrary<String> words =
        hostileWords()
            .filter(Distortion::isText)
            .map(word -> word.replace("&", "&amp;").replace("<", "&lt;"))
            .map(word -> "<w:r><w:t>" + word + "</w:t></w:r>");
    Arbitrary<String> paragraphs = within("p", some(words));
    Arbitrary<String> rows = within("tr", some(within("tc", some(paragraphs))));
    Arbitrary<String> tables = within("tbl", some(rows));
    return Arbitraries.oneOf(paragraphs, paragraphs, paragraphs, tables)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  private static Arbitrary<String> within(String element, Arbitrary<List<String>> content) {
    return content.map(
        all -> "<w:" + element + ">" + String.join("", all) + "</w:" + element + ">");
  }

  private static <T> Arbitrary<List<T>> some(Arbitrary<T> one) {
    return one.list().ofMinSize(1).ofMaxSize(4);
  }

  private static Arbitrary<String> hostileWords() {
    return Arbitraries.of(HostileWords.ALL);
  }
}
