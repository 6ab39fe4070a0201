package org.qoltanba.rendering.word;

import java.math.BigInteger;
import java.util.List;
import org.docx4j.model.PropertyResolver;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.wml.CTTblCellMar;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.Style;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.qoltanba.rendering.word.TableFacts.Align;
import org.qoltanba.rendering.word.TableFacts.CellMargins;

/** Measures tables, their styles resolved. */
final class TableReader {

  /** From this mode of compatibility on, a table's edge and not its text meets the margin. */
  private static final int WORD_2013 = 15;

  /** Word's own margins where no style gives any: 0.19 cm left and right. */
  private static final CellMargins BUILT_IN = new CellMargins(0, 5.4, 0, 5.4);

  private final PropertyResolver resolver;
  private final boolean edgeAtMargin;

  TableReader(WordprocessingMLPackage file) {
    this.resolver = file.getMainDocumentPart().getPropertyResolver();
    this.edgeAtMargin = compatibility(file) >= WORD_2013;
  }

  TableFacts read(Tbl table) {
    List<Double> columns =
        table.getTblGrid().getGridCol().stream().map(c -> Twips.points(c.getW())).toList();
    Style style = resolver.getEffectiveTableStyle(table.getTblPr());
    CTTblPrBase properties = style == null ? null : style.getTblPr();
    CellMargins margins = margins(properties, table.getTblPr());
    double indent = indent(properties);
    if (!edgeAtMargin) {
      indent -= margins.left();
    }
    return new TableFacts(indent, align(table.getTblPr()), columns, margins);
  }

  private static Align align(TblPr properties) {
    if (properties == null || properties.getJc() == null) {
      return Align.LEFT;
    }
    return switch (properties.getJc().getVal()) {
      case CENTER -> Align.CENTER;
      case RIGHT, END -> Align.RIGHT;
      default -> Align.LEFT;
    };
  }

  private static double indent(CTTblPrBase style) {
    return style == null ? 0 : width(style.getTblInd(), 0);
  }

  private static CellMargins margins(CTTblPrBase style, CTTblPrBase direct) {
    CellMargins fromStyle = merge(BUILT_IN, style == null ? null : style.getTblCellMar());
    return merge(fromStyle, direct == null ? null : direct.getTblCellMar());
  }

  private static CellMargins merge(CellMargins base, CTTblCellMar over) {
    if (over == null) {
      return base;
    }
    return new CellMargins(
        width(over.getTop(), base.top()),
        width(over.getRight(), base.right()),
        width(over.getBottom(), base.bottom()),
        width(over.getLeft(), base.left()));
  }

  private static double width(TblWidth width, double otherwise) {
    return width == null || width.getW() == null ? otherwise : Twips.points(width.getW());
  }

  private static int compatibility(WordprocessingMLPackage file) {
    DocumentSettingsPart settings = file.getMainDocumentPart().getDocumentSettingsPart();
    if (settings == null || settings.getJaxbElement().getCompat() == null) {
      return 0;
    }
    return settings.getJaxbElement().getCompat().getCompatSetting().stream()
        .filter(setting -> "compatibilityMode".equals(setting.getName()))
        .map(setting -> new BigInteger(setting.getVal()).intValue())
        .findFirst()
        .orElse(0);
  }
}
