package org.qoltanba.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.assembly.Assembler;
import org.qoltanba.assembly.layout.Clauses;
import org.qoltanba.assembly.layout.LayoutReading;
import org.qoltanba.assembly.layout.TextReading;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.zip.WordZip;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.lint.finding.FileReport;
import org.qoltanba.lint.rules.FeatureRules;
import org.qoltanba.lint.rules.GlyphRules;
import org.qoltanba.lint.rules.PackageRules;
import org.qoltanba.lint.rules.Version;
import org.qoltanba.lint.word.WordText;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.tags.Budget;
import org.qoltanba.tags.Place;

/** Reads a Word file, and tells what can be told of it alone. */
final class VersionReader {

  private final Assembler assembler;
  private final GlyphRules glyphs = new GlyphRules(new FontBook());

  VersionReader(Clauses clauses) {
    this.assembler = new Assembler(Budget.standard(), clauses);
  }

  /** The version; empty where the file can't be used at all, which is told. */
  Optional<Version> read(byte[] docx, Language language, FileReport report) {
    Map<String, byte[]> entries;
    try {
      entries = WordZip.read(new Content(docx));
    } catch (BrokenLayout e) {
      tell(e, report);
      return Optional.empty();
    }
    new PackageRules(report).check(entries);
    Optional<LayoutReading> reading = reading(new Content(docx), language, report);
    try {
      var text = new WordText(entries, reading.map(VersionReader::parts).orElse(List.of()));
      new FeatureRules(report).check(text);
      glyphs.check(text, report);
      return reading.map(own -> new Version(language, report, own, text));
    } catch (BrokenLayout e) {
      tell(e, report);
      return Optional.empty();
    }
  }

  private static List<String> parts(LayoutReading reading) {
    return reading.texts().stream().map(TextReading::part).toList();
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
