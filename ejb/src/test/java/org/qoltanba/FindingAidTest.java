package org.qoltanba;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Facts;
import org.qoltanba.document.FindingAid;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.template.Shelf;

/** How kinds of documents and their papers are found. */
class FindingAidTest {

  /** They are about an organisation, not about a person. */
  private static final Set<String> OF_NOBODY =
      Set.of("complaints-book-extract", "equipment-statement", "staff-table");

  private final Shelf shelf;

  FindingAidTest() throws IOException {
    this.shelf = Shelf.ofFolder(Path.of("..", "templates"));
  }

  @Test
  void eachKindIsFoundByNeedsOfItsOwn() {
    var needs = new TreeSet<String>();
    for (TemplateManifest manifest : shelf.manifests()) {
      assertTrue(manifest.aid().needs().size() >= 2, manifest.id());
      manifest.aid().needs().forEach(need -> assertTrue(needs.add(need.en()), need.en()));
    }
  }

  @Test
  void eachPaperAboutAPersonTellsTheInitials() {
    for (TemplateManifest manifest : shelf.manifests()) {
      Facts full = full(manifest.id());
      String initials = manifest.aid().initials(full).orElse("nobody");
      String expected = OF_NOBODY.contains(manifest.id()) ? "nobody" : "\\p{Lu}… \\p{Lu}…";
      assertTrue(initials.matches(expected), manifest.id() + ": " + initials);
    }
  }

  @Test
  void aNameIsNeverToldWhole() {
    var aid = new FindingAid(List.of(), List.of("/person/surname", "/person/name"));
    assertEquals(Optional.of("Ә… Г…"), aid.initials(person(" Әлиева-Қызы ", "Гүл Сара", "(Роза)")));
    assertEquals(Optional.of("𐐀…"), aid.initials(person("𐐀", "<img>", "")));
    assertEquals(Optional.empty(), aid.initials(Facts.empty()));
    assertEquals(Optional.empty(), aid.initials(person("", " ", "")));
  }

  private Facts full(String kind) {
    return RequestJson.facts("", shelf.sample(kind, "full").orElseThrow().getBytes(UTF_8));
  }

  private static Facts person(String surname, String name, String other) {
    return new Facts(Map.of("person", Map.of("surname", surname, "name", name, "other", other)));
  }
}
