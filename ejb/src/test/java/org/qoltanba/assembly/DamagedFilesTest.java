package org.qoltanba.assembly;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.qoltanba.assembly.WordFile.body;
import static org.qoltanba.assembly.WordFile.item;
import static org.qoltanba.assembly.WordFile.p;
import static org.qoltanba.assembly.WordFile.row;
import static org.qoltanba.assembly.WordFile.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.tags.BrokenTags;
import org.qoltanba.tags.Budget;
import org.qoltanba.tags.Mutations;

/** A damaged Word file is filled or refused with a typed fault, in good time. */
class DamagedFilesTest {

  private static final long ALL_NANOS = 8_000_000_000L;
  private static final long ONE_NANOS = 2_000_000_000L;
  private static final Map<String, Object> FACTS =
      Map.of("a", List.of("x", "y"), "name", "Ann", "number", "7");

  private final Mutations mutations = new Mutations(11);
  private Content clause = body(item(1, "{{name}}"), p("{{#if a}}"), p("{{/if}}")).content();
  private final Assembler assembler =
      new Assembler(Budget.standard(), (name, language) -> Optional.of(clause));

  private static List<Content> sound() throws IOException {
    try (InputStream docx =
        DamagedFilesTest.class.getResourceAsStream("written-in-libreoffice.docx")) {
      return List.of(
          new Content(docx.readAllBytes()),
          new Content(
              Files.readAllBytes(Path.of("..", "templates", "rehabilitation-contract", "kk.docx"))),
          body(
                  p("{{#each a}}"),
                  p("{{> rules}}"),
                  item(1, "{{this}}"),
                  "<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>",
                  p("{{/each}}"),
                  table(row(p("{{#each a}}{{@index}}"), p("{{this}}{{/each}}"))))
              .numbering(
                  "<w:abstractNum w:abstractNumId=\"0\"/><w:num w:numId=\"1\">"
                      + "<w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
                      + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>")
              .footnote(p("{{name}}"))
              .content());
    }
  }

  @Test
  void damagedFilesAreFilledOrRefused() throws IOException {
    List<Content> sound = sound();
    long start = System.nanoTime();
    int filled = 0;
    int count = 0;
    while (System.nanoTime() - start < ALL_NANOS) {
      Content file = sound.get(count++ % sound.size());
      Content damaged = mutations.below(8) == 0 ? bytes(file) : part(file);
      long before = System.nanoTime();
      filled += fills(damaged) ? 1 : 0;
      assertTrue(System.nanoTime() - before < ONE_NANOS, "too slow, file " + count);
    }
    assertTrue(filled > count / 20 && filled < count, filled + " filled of " + count);
  }

  private Content bytes(Content file) {
    return new Content(mutations.of(file.bytes()));
  }

  private Content part(Content file) {
    Map<String, byte[]> entries = DocxText.entries(file);
    var names = new ArrayList<>(entries.keySet());
    String name = names.get(mutations.below(names.size()));
    String damaged = mutations.of(new String(entries.get(name), StandardCharsets.UTF_8));
    entries.put(name, damaged.getBytes(StandardCharsets.UTF_8));
    return WordFile.zipped(entries);
  }

  private boolean fills(Content damaged) {
    try {
      assembler.read(damaged, Language.KK);
      assembler.assemble(Requests.of(damaged, Language.KK, FACTS));
      return true;
    } catch (BrokenLayout | Refusal e) {
      return false;
    } catch (StepFailed e) {
      assertTrue(
          e.getCause() instanceof BrokenTags || e.getCause() instanceof BrokenLayout,
          () -> "no typed fault: " + e.getCause());
      return false;
    }
  }

  @Test
  void damagedClausesAreIncludedOrRefused() {
    Content including = body(p("{{> rules}}"), item(1, "x")).content();
    Content sound = clause;
    for (int i = 0; i < 300; i++) {
      clause = mutations.below(8) == 0 ? bytes(sound) : part(sound);
      fills(including);
    }
    clause = sound;
    assertTrue(fills(including));
  }
}
