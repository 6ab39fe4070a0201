package org.qoltanba.rendering.xslfo;

import java.util.BitSet;
import java.util.List;
import org.qoltanba.rendering.look.ParagraphLook;
import org.qoltanba.rendering.paper.Block;
import org.qoltanba.rendering.paper.Paragraph;
import org.qoltanba.rendering.paper.Section.Page;
import org.qoltanba.rendering.paper.Table;
import org.qoltanba.rendering.xslfo.plan.Chains;
import org.qoltanba.rendering.xslfo.plan.Items;
import org.qoltanba.rendering.xslfo.plan.Place;
import org.qoltanba.rendering.xslfo.plan.Setting;
import org.xml.sax.SAXException;

/** Writes paragraphs and tables below one another. */
public final class Blocks {

  private final Fo fo;
  private final Setting setting;
  private final double room;
  private final Floats floats;
  private final Paragraphs paragraphs;
  private final Tables tables;

  /**
   * @param page of the pages that the blocks stand on
   */
  public Blocks(Fo fo, Setting setting, Page page) {
    this.fo = fo;
    this.setting = setting;
    this.room = page.height() - page.margins().top() - page.margins().bottom();
    this.floats = new Floats(fo, page, this);
    this.paragraphs = new Paragraphs(fo, setting, floats, this);
    this.tables = new Tables(fo, this);
  }

  /**
   * @throws SAXException from who reads
   */
  public void write(List<Block> all, Place place) throws SAXException {
    boolean freeing = setting.loose() && place.kind() == Place.Kind.PAGE;
    List<Block> blocks = freeing ? new Chains(setting, place, room).loosened(all) : all;
    var column = new Column(place);
    BitSet inItems = Items.within(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      if (blocks.get(i) instanceof Paragraph paragraph) {
        column.add(paragraph, next, inItems.get(i));
      } else {
        column.add((Table) blocks.get(i));
      }
    }
    column.closeFrame();
  }

  /** What has been written in one place so far, as far as it matters to what comes next. */
  private final class Column {

    private final Place place;
    private final Beside beside;

    /** The paragraph right before, if it is one. */
    private Paragraph before;

    private boolean framed;
    private double pending;
    private Break broken = Break.NONE;
    private boolean first = true;

    Column(Place place) {
      this.place = place;
      this.beside = new Beside(place, floats, setting);
    }

    void add(Paragraph paragraph, Block next, boolean inItem) throws SAXException {
      ParagraphLook look = paragraph.look();
      boolean joined = framed && joined(before, paragraph);
      Lead lead = lead(look, before);
      if (!joined) {
        closeFrame();
      }
      if (look.frame().visible() && !joined) {
        Frames.open(fo, look, lead);
        framed = true;
        lead = Lead.NOTHING;
      }
      double below = below(paragraph, next);
      boolean last = next == null && place.kind() != Place.Kind.PAGE;
      boolean between = joined && look.frame().between().drawn();
      double own = last ? below : 0;
      write(paragraph, new Surroundings(lead, own, between, Extent.WHOLE, inItem));
      pending = below;
      before = paragraph;
      first = false;
    }

    private void write(Paragraph paragraph, Surroundings around) throws SAXException {
      if (around.lead().broken() == Break.NONE) {
        beside.descend(around.lead().outer());
      } else {
        beside.leave();
      }
      List<Beside.Part> parts = beside.clear(paragraph, around.lead().own());
      for (int i = 0; i < parts.size(); i++) {
        boolean begins = i == 0;
        Lead lead = (begins ? around.lead() : Lead.NOTHING).further(parts.get(i).down());
        double below = i + 1 < parts.size() ? 0 : around.below();
        var extent = new Extent(begins, !parts.get(i).goesOn());
        boolean inItem = around.inItem() || !begins && paragraph.label().isPresent();
        var own = new Surroundings(lead, below, begins && around.between(), extent, inItem);
        broken = paragraphs.write(parts.get(i).text(), place, own);
      }
    }

    /** Word adds the space below one paragraph and that above the next. */
    private Lead lead(ParagraphLook look, Paragraph above) {
      boolean none = look.spacing().contextual() && above != null && sameStyle(above.look(), look);
      double own = none ? 0 : look.spacing().before();
      Break breaks = broken == Break.NONE && look.flow().breakBefore() ? Break.PAGE : broken;
      return new Lead(pending, own, breaks, first || breaks != Break.NONE);
    }

    private double below(Paragraph paragraph, Block next) {
      ParagraphLook look = paragraph.look();
      boolean none =
          look.spacing().contextual()
              && next instanceof Paragraph following
              && sameStyle(following.look(), look);
      return none ? 0 : look.spacing().after();
    }

    void add(Table table) throws SAXException {
      closeFrame();
      beside.leave();
      tables.write(table, place, new Lead(pending, 0, broken, first || broken != Break.NONE));
      pending = 0;
      broken = Break.NONE;
      before = null;
      first = false;
    }

    void closeFrame() throws SAXException {
      if (framed) {
        fo.close("block");
        framed = false;
      }
    }
  }

  private static boolean sameStyle(ParagraphLook one, ParagraphLook other) {
    return one.role().style().equals(other.role().style());
  }

  /** Whether both stand in one frame. */
  private static boolean joined(Paragraph one, Paragraph other) {
    return one.look().frame().equals(other.look().frame())
        && one.look().indents().left() == other.look().indents().left()
        && one.look().indents().right() == other.look().indents().right();
  }

  /** Where a block has to begin. */
  enum Break {
    NONE,
    COLUMN,
    PAGE
  }

  /**
   * What stands above a block.
   *
   * @param outer the space below what was before; boxes begin under it
   * @param own the space above the text itself
   * @param kept that the space is there even at the top of a page
   */
  record Lead(double outer, double own, Break broken, boolean kept) {

    static final Lead NOTHING = new Lead(0, 0, Break.NONE, false);

    double space() {
      return outer + own;
    }

    /** The same with the text further down. */
    Lead further(double down) {
      return down == 0 ? this : new Lead(outer, own + down, broken, true);
    }

    /** What a box begins under. */
    Lead ofBox(double down) {
      return new Lead(outer + down, 0, broken, kept);
    }

    /** What is left above the text once a box has the rest. */
    Lead ofText() {
      return new Lead(0, own, Break.NONE, true);
    }

    void write(Fo fo) {
      if (space() != 0) {
        fo.with("space-before", space());
        if (kept) {
          fo.with("space-before.conditionality", "retain");
        }
      }
      if (broken != Break.NONE) {
        fo.with("break-before", broken == Break.PAGE ? "page" : "column");
      }
    }
  }

  /**
   * @param below space that belongs to the height of what it stands in
   * @param between that a line parts it from the paragraph above
   * @param extent how much of its paragraph it is
   * @param inItem that it belongs to the item of a list before it
   */
  record Surroundings(Lead lead, double below, boolean between, Extent extent, boolean inItem) {}

  /**
   * How much of a paragraph a block is.
   *
   * @param begins that its first line is the paragraph's first
   * @param ends that its last line is not full because the text goes on
   */
  record Extent(boolean begins, boolean ends) {

    static final Extent WHOLE = new Extent(true, true);
  }
}
