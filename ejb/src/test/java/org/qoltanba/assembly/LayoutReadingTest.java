package org.qoltanba.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.qoltanba.assembly.WordFile.body;
import static org.qoltanba.assembly.WordFile.p;
import static org.qoltanba.assembly.WordFile.row;
import static org.qoltanba.assembly.WordFile.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qoltanba.assembly.layout.LayoutReading;
import org.qoltanba.document.Language;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.PlacedTag;
import org.qoltanba.tags.TagError;

class LayoutReadingTest {

  private static LayoutReading read(WordFile file, Map<String, WordFile> clauses) {
    return Requests.assembler(clauses).read(file.content(), Language.EN);
  }

  /** The blocks as one line: {@code tag}, {@code if(a|b)}, {@code each(a)}. */
  private static String outline(List<Node<PlacedTag>> nodes) {
    var parts = new ArrayList<String>();
    for (Node<PlacedTag> node : nodes) {
      if (node instanceof Node.Content<PlacedTag> content) {
        parts.add(place(content.value().place().paragraph(), content.value().place().around()));
      } else if (node instanceof Node.Loop<PlacedTag> loop) {
        parts.add(loop.place().around() + "(" + outline(loop.body()) + ")");
      } else if (node instanceof Node.Choice<PlacedTag> choice) {
        choice
            .branches()
            .forEach(
                branch -> parts.add(branch.place().around() + "(" + outline(branch.body()) + ")"));
      }
    }
    return String.join(" ", parts);
  }

  private static String place(int paragraph, String around) {
    return paragraph + around;
  }

  @Test
  void theBlocksOfEveryPartAreToldWithTheirTagsAndPlaces() {
    var file =
        body(
                p("{{a}}"),
                p("{{#if x}}"),
                table(row(p("{{#each list}}{{b}}"), p("{{c}}{{/each}}"))),
                p("{{else if y > 1}}"),
                p("{{> rules}}"),
                p("{{else}}{{d | upper}}{{/if}}"))
            .header(p("{{sign director}}"));
    LayoutReading reading = read(file, Map.of("rules", body(p("x"), p("{{#if z}}{{e}}{{/if}}"))));
    assertEquals(List.of(), reading.errors());
    assertEquals(
        "1{{a}} {{#if x}}({{#each list}}(3{{b}} 4{{c}})) {{else if y > 1}}({{#if z}}(2{{e}}))"
            + " {{else}}(7{{d | upper}})",
        outline(reading.texts().get(0).blocks()));
    assertEquals("word/header1.xml", reading.texts().get(1).part());
    assertEquals("1{{sign director}}", outline(reading.texts().get(1).blocks()));
    assertEquals(15, reading.tags().size());
  }

  @Test
  void allFaultsAreToldAtOnceAndWhatIsWholeIsReadAllTheSame() {
    var file =
        body(
            p("{{a.}} {{b}}"),
            p("{{#each x}}"),
            p("{{c | shout}}"),
            table(row(p("{{/if}}"))),
            p("{{> nowhere}}"),
            p("{{d"));
    LayoutReading reading = read(file, Map.of());
    assertEquals(
        List.of(
            "bad-path 1",
            "unknown-filter 3",
            "unopened-block 4",
            "unknown-clause 5",
            "unclosed-tag 6",
            "unclosed-block 2"),
        reading.errors().stream().map(LayoutReadingTest::brief).toList());
    assertEquals(
        List.of("{{b}}", "{{#each x}}", "{{/if}}", "{{> nowhere}}"),
        reading.tags().stream().map(tag -> tag.place().around()).toList());
  }

  private static String brief(TagError error) {
    return error.code() + " " + error.place().paragraph();
  }
}
