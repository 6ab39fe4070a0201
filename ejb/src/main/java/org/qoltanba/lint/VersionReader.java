package org.qoltanba.lint;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qoltanba.assembly.Assembler;
import org.qoltanba.assembly.layout.Clauses;
import org.qoltanba.assembly.layout.LayoutReading;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.zip.WordZip;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.lint.features.FeatureRules;
import org.qoltanba.lint.features.GlyphRules;
import org.qoltanba.lint.features.LayoutRules;
import org.qoltanba.lint.features.PackageRules;
import org.qoltanba.lint.finding.FileReport;
import org.qoltanba.lint.finding.Report;
import org.qoltanba.lint.rules.Version;
import org.qoltanba.lint.word.WordText;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.tags.Budget;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.PlacedTag;
import org.qoltanba.tags.Tag;

/** Reads a Word file, and tells what can be told of it alone. */
final class VersionReader {

  private final Clauses clauses;
  private final Assembler assembler;
  private final LayoutRules layout = new LayoutRules();
  private final GlyphRules glyphs = new GlyphRules(new FontBook());

  VersionReader(Clauses clauses) {
    this.clauses = clauses;
    this.assembler = new Assembler(Budget.standard(), clauses);
  }

  /** The version; empty where the file can't be used at all, which is told. */
  Optional<Version> read(byte[] docx, Language language, Report report) {
    String name = language.tag() + ".docx";
    var own = new FileReport(report, name);
    Optional<WordText> text = text(docx, language, own);
    Optional<LayoutReading> reading = reading(new Content(docx), language, own);
    Map<String, WordText> clauses =
        reading.map(read -> clauses(read, language, report)).orElse(Map.of());
    return reading.flatMap(
        read -> text.map(words -> new Version(language, own, read, words, clauses)));
  }

  private Map<String, WordText> clauses(LayoutReading reading, Language language, Report report) {
    var texts = new TreeMap<String, WordText>();
    for (String name : included(reading)) {
      var own = new FileReport(report, "_clauses/" + name + "/" + language.tag() + ".docx");
      clauses
          .clause(name, language)
          .flatMap(clause -> text(clause.bytes(), language, own))
          .ifPresent(text -> texts.put(name, text));
    }
    return texts;
  }

  private static Set<String> included(LayoutReading reading) {
    var names = new TreeSet<String>();
    for (PlacedTag placed : reading.tags()) {
      if (placed.tag() instanceof Tag.Include include) {
        names.add(include.clause());
      }
    }
    return names;
  }

  /** The text of a file, judged; empty, and told, where it can't be read. */
  private Optional<WordText> text(byte[] docx, Language language, FileReport report) {
    try {
      Map<String, byte[]> entries = WordZip.read(new Content(docx));
      new PackageRules(report).check(entries);
      var text = new WordText(entries);
      new FeatureRules(report).check(text);
      layout.check(new Content(docx), language, text, report);
      glyphs.check(text, report);
      return Optional.of(text);
    } catch (BrokenLayout e) {
      tell(e, report);
      return Optional.empty();
    }
  }

  private Optional<LayoutReading> reading(Content docx, Language language, FileReport report) {
    try {
      LayoutReading reading = assembler.read(docx, language);
      reading.errors().forEach(error -> report.error(error.code(), error.place()));
      return Optional.of(reading);
    } catch (BrokenLayout e) {
      tell(e, report);
      return Optional.empty();
    }
  }

  private static void tell(BrokenLayout broken, FileReport report) {
    report.error(broken.code(), new Place(broken.part(), 0, ""));
  }
}
