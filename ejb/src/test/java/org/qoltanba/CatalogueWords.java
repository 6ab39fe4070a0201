package org.qoltanba;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qoltanba.assembly.DocxText;
import org.qoltanba.deadline.Term;
import org.qoltanba.deadline.Terms;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.Titles;
import org.qoltanba.template.Shelf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of one language that stand in the project's templates and terms. */
final class CatalogueWords {

  private static final Path TEMPLATES = Path.of("..", "templates");
  private static final Pattern TAG = Pattern.compile("\\{\\{.*?}}");
  private static final Pattern PRINTED = Pattern.compile("default \"(.*?)\"");
  private static final Pattern LABEL = Pattern.compile("<w:lvlText w:val=\"(.*?)\"");

  /** Parts of words with hyphens are words by themselves; single letters are initials. */
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}(?:’\\p{L}+)?");

  private final Language language;
  private final Set<String> words = new TreeSet<>();

  private CatalogueWords(Language language) {
    this.language = language;
  }

  /** Without those of the samples, which are the caller's words. */
  static Set<String> of(Language language) throws IOException {
    var all = new CatalogueWords(language);
    for (Path file : files("/" + language.tag() + ".docx")) {
      all.readPaper(file);
    }
    for (Path file : files("/schema.json")) {
      all.readLabels(JsonMapper.shared().readTree(file));
    }
    Shelf.ofFolder(TEMPLATES).manifests().forEach(all::readManifest);
    Terms.packed().all().forEach(all::readTerm);
    return all.words;
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> all = Files.walk(TEMPLATES)) {
      return all.filter(file -> file.toString().replace('\\', '/').endsWith(ending)).toList();
    }
  }

  private void readPaper(Path file) {
    try {
      var docx = new Content(Files.readAllBytes(file));
      String text = DocxText.of(docx);
      add(TAG.matcher(text).replaceAll(" "));
      matches(PRINTED, text).forEach(this::add);
      matches(LABEL, DocxText.source(docx, "word/numbering.xml")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readManifest(TemplateManifest manifest) {
    Stream.of(
            Stream.of(manifest.title(), manifest.purpose(), manifest.rule()),
            manifest.parties().stream().map(party -> party.title()),
            manifest.aid().needs().stream())
        .flatMap(Function.identity())
        .map(this::own)
        .forEach(this::add);
  }

  private void readTerm(Term term) {
    Stream.of(term.title(), term.act(), term.article()).map(this::own).forEach(this::add);
  }

  private void readLabels(JsonNode node) {
    boolean titles =
        node.propertyNames().containsAll(Set.of("kk", "ru", "en"))
            && node.get(language.tag()).isString();
    if (titles) {
      add(node.get(language.tag()).asString());
    } else {
      node.forEach(this::readLabels);
    }
  }

  private String own(Titles titles) {
    return titles.in(language);
  }

  private void add(String text) {
    words.addAll(
        WORD.matcher(text)
            .results()
            .map(word -> word.group().replace('’', '\''))
            .collect(Collectors.toSet()));
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }
}
