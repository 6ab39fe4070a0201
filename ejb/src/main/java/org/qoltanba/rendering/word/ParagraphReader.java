package org.qoltanba.rendering.word;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docx4j.model.PropertyResolver;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTTabStop;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.STTabJc;
import org.docx4j.wml.STTabTlc;
import org.docx4j.wml.Tabs;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.word.NumberLabels.Label;
import org.qoltanba.rendering.word.ParagraphFacts.Flow;
import org.qoltanba.rendering.word.ParagraphFacts.LineRule;
import org.qoltanba.rendering.word.ParagraphFacts.Spacing;
import org.qoltanba.rendering.word.ParagraphFacts.TabStop;

/** Resolves a paragraph's properties through its styles (ECMA-376 part 1, 17.7.2). */
final class ParagraphReader {

  private final PropertyResolver resolver;

  ParagraphReader(WordprocessingMLPackage file) {
    this.resolver = file.getMainDocumentPart().getPropertyResolver();
  }

  ParagraphFacts read(P paragraph, Optional<Label> label, Optional<TableFacts> table) {
    PPr direct = paragraph.getPPr();
    PPr effective = resolver.getEffectivePPr(direct);
    RPr look = look(direct);
    return new ParagraphFacts(
        new Indentation(style(direct).getInd(), label, direct.getInd()).indents(),
        spacing(effective.getSpacing()),
        align(effective),
        flow(effective),
        tabs(effective, label),
        font(look.getRFonts()),
        look.getSz() == null ? 10 : look.getSz().getVal().doubleValue() / 2,
        table,
        RunContent.pictures(paragraph));
  }

  private PPr style(PPr direct) {
    return resolver.getEffectivePPr(styleOnly(direct));
  }

  private static PPr styleOnly(PPr direct) {
    var only = new PPr();
    only.setPStyle(direct.getPStyle());
    return only;
  }

  private RPr look(PPr direct) {
    return resolver.getEffectiveRPr(null, styleOnly(direct));
  }

  private static FontFamily font(RFonts fonts) {
    return fonts == null || fonts.getHAnsi() == null
        ? FontFamily.TINOS
        : FontFamily.forWord(fonts.getHAnsi());
  }

  private static Spacing spacing(PPrBase.Spacing spacing) {
    if (spacing == null) {
      return new Spacing(0, 0, 1, LineRule.MULTIPLE);
    }
    double before = Twips.points(spacing.getBefore());
    double after = Twips.points(spacing.getAfter());
    BigInteger line = spacing.getLine();
    if (line == null) {
      return new Spacing(before, after, 1, LineRule.MULTIPLE);
    }
    if (spacing.getLineRule() == STLineSpacingRule.EXACT) {
      return new Spacing(before, after, Twips.points(line), LineRule.EXACTLY);
    }
    if (spacing.getLineRule() == STLineSpacingRule.AT_LEAST) {
      return new Spacing(before, after, Twips.points(line), LineRule.AT_LEAST);
    }
    return new Spacing(before, after, line.doubleValue() / 240, LineRule.MULTIPLE);
  }

  private static String align(PPr effective) {
    if (effective.getJc() == null) {
      return "left";
    }
    return switch (effective.getJc().getVal()) {
      case CENTER -> "center";
      case RIGHT, END -> "right";
      case BOTH, DISTRIBUTE -> "justify";
      default -> "left";
    };
  }

  private static Flow flow(PPr effective) {
    return new Flow(
        on(effective.getKeepNext()),
        on(effective.getKeepLines()),
        on(effective.getPageBreakBefore()),
        effective.getWidowControl() == null || on(effective.getWidowControl()));
  }

  private static boolean on(BooleanDefaultTrue property) {
    return property != null && property.isVal();
  }

  private static List<TabStop> tabs(PPr effective, Optional<Label> label) {
    Stream<Tabs> level = label.map(found -> found.level().getPPr()).map(PPr::getTabs).stream();
    return Stream.concat(Stream.ofNullable(effective.getTabs()), level)
        .flatMap(tabs -> tabs.getTab().stream())
        .filter(tab -> tab.getVal() != STTabJc.CLEAR && tab.getVal() != STTabJc.BAR)
        .map(ParagraphReader::tab)
        .sorted(Comparator.comparingDouble(TabStop::position))
        .toList();
  }

  private static TabStop tab(CTTabStop tab) {
    TabStop.Kind kind =
        switch (tab.getVal()) {
          case CENTER -> TabStop.Kind.CENTER;
          case RIGHT, DECIMAL -> TabStop.Kind.RIGHT;
          default -> TabStop.Kind.LEFT;
        };
    return new TabStop(Twips.points(tab.getPos()), kind, leader(tab.getLeader()));
  }

  private static TabStop.Leader leader(STTabTlc leader) {
    if (leader == null || leader == STTabTlc.NONE) {
      return TabStop.Leader.SPACE;
    }
    return leader == STTabTlc.DOT || leader == STTabTlc.MIDDLE_DOT
        ? TabStop.Leader.DOTS
        : TabStop.Leader.RULE;
  }
}
