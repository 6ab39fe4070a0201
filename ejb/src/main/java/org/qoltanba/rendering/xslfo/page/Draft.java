package org.qoltanba.rendering.xslfo.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.qoltanba.rendering.font.FontFamily;
import org.qoltanba.rendering.numbering.NumberFormat;
import org.qoltanba.rendering.paper.Block;
import org.qoltanba.rendering.paper.Paper;
import org.qoltanba.rendering.paper.Section;
import org.qoltanba.rendering.paper.Section.Numbers;
import org.qoltanba.rendering.paper.Section.Side;
import org.qoltanba.rendering.xslfo.Blocks;
import org.qoltanba.rendering.xslfo.Fo;
import org.qoltanba.rendering.xslfo.Frames;
import org.qoltanba.rendering.xslfo.plan.Extents;
import org.qoltanba.rendering.xslfo.plan.PageNumbers;
import org.qoltanba.rendering.xslfo.plan.Place;
import org.qoltanba.rendering.xslfo.plan.Setting;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * A paper about to be laid out, with page numbers that may still be wrong.
 *
 * <p>Immutable, but for one thread: nothing in it is kept from one writing to the next.
 */
public final class Draft {

  private static final String ARTIFACT = "artifact";
  private static final String BODY = "xsl-region-body";

  /** The length of the line above footnotes, in points. */
  private static final double SEPARATOR = 144;

  private final Paper paper;
  private final Contents contents;
  private final Setting setting;
  private final List<Sequence> sequences;

  Draft(Paper paper, Contents contents, Setting setting) {
    this.paper = paper;
    this.contents = contents;
    this.setting = setting;
    this.sequences = Sequence.of(paper.sections());
  }

  /**
   * The same as it has to be after a layout; equal numbers mean that the layout holds.
   *
   * @param pages how many there were
   * @param find the number of the page on which an identifier was, or null
   * @param index how many pages there were before an identifier's, or null
   */
  public Draft after(int pages, Function<String, String> find, Function<String, Integer> index) {
    PageNumbers found =
        setting
            .numbers()
            .found(contents.isCounted() ? pages : 1, find)
            .withLengths(contents.isCountedBySection() ? lengths(pages, index) : Map.of());
    return found.equals(setting.numbers()) ? this : new Draft(paper, contents, setting.with(found));
  }

  /** How many pages each sequence had: each ends where the next one begins. */
  private Map<String, Integer> lengths(int pages, Function<String, Integer> index) {
    var lengths = new HashMap<String, Integer>();
    for (int i = 0; i < sequences.size(); i++) {
      Integer from = index.apply(sequences.get(i).id());
      boolean last = i + 1 == sequences.size();
      Integer to = last ? Integer.valueOf(pages) : index.apply(sequences.get(i + 1).id());
      if (from != null && to != null) {
        lengths.put(sequences.get(i).id(), to - from);
      }
    }
    return lengths;
  }

  /** The same with page breaks even inside of what is to be kept together, where it must be. */
  public Draft loosened() {
    return new Draft(paper, contents, setting.loosened());
  }

  /**
   * @throws org.qoltanba.document.Refusal (unprocessable) {@code character-without-glyph}
   * @throws SAXException from who reads
   */
  public void write(ContentHandler out) throws SAXException {
    out.startDocument();
    new Writing(new Fo(out)).write();
    out.endDocument();
  }

  /** One writing. */
  private final class Writing {

    private final Fo fo;

    Writing(Fo fo) {
      this.fo = fo;
    }

    void write() throws SAXException {
      fo.with("font-family", FontFamily.TINOS.title())
          .with("white-space-collapse", "false")
          .with("linefeed-treatment", "preserve")
          .open("root");
      fo.open("layout-master-set");
      for (Sequence sequence : sequences) {
        var masters = new Masters(fo, new Extents(setting.in(sequence.id())));
        masters.write(sequence, Sheet.of(sequence, paper.oddAndEven()));
      }
      fo.close("layout-master-set");
      new Outline(fo).write(contents.headings());
      for (Sequence sequence : sequences) {
        sequence(sequence);
      }
      fo.close("root");
    }

    private void sequence(Sequence sequence) throws SAXException {
      Numbers numbers = sequence.first().numbers();
      fo.with("id", sequence.id())
          .with("master-reference", sequence.id())
          .with("force-page-count", sequence.padded() ? "auto" : "no-force")
          .with("format", NumberFormat.write(1, numbers.format()));
      begin(numbers);
      fo.open("page-sequence");
      var blocks = new Blocks(fo, setting.in(sequence.id()), sequence.first().page());
      double width = sequence.first().page().textWidth();
      for (Sheet sheet : Sheet.of(sequence, paper.oddAndEven())) {
        if (sheet.shows(sequence.first().frame())) {
          framed(sheet, sequence.first(), blocks);
        } else {
          margin(sheet.before(), sheet.header(), width, blocks);
        }
        margin(sheet.after(), sheet.footer(), width, blocks);
      }
      separator();
      fo.with("flow-name", BODY).open("flow");
      for (Section section : sequence.sections()) {
        section(section, sequence, blocks);
      }
      if (sequence.sections().stream().allMatch(section -> section.content().isEmpty())) {
        fo.empty("block");
      }
      fo.close("flow").close("page-sequence");
    }

    private void begin(Numbers numbers) {
      if (numbers.first() > 0) {
        fo.with("initial-page-number", String.valueOf(numbers.first()));
      } else if (numbers.side() != Side.ANY) {
        fo.with("initial-page-number", numbers.side() == Side.ODD ? "auto-odd" : "auto-even");
      }
    }

    private void margin(String region, List<Block> content, double width, Blocks blocks)
        throws SAXException {
      if (!content.isEmpty()) {
        fo.with("flow-name", region).with("role", ARTIFACT).open("static-content");
        blocks.write(content, Place.margin(width));
        fo.close("static-content");
      }
    }

    /** The header with the frame, which is placed on the page whatever it stands in. */
    private void framed(Sheet sheet, Section section, Blocks blocks) throws SAXException {
      fo.with("flow-name", sheet.before()).with("role", ARTIFACT).open("static-content");
      Frames.page(fo, section.frame(), section.page());
      blocks.write(sheet.header(), Place.margin(section.page().textWidth()));
      fo.close("static-content");
    }

    private void separator() throws SAXException {
      fo.with("flow-name", "xsl-footnote-separator").with("role", ARTIFACT).open("static-content");
      fo.open("block")
          .with("leader-pattern", "rule")
          .with("leader-length", SEPARATOR)
          .with("rule-thickness", "0.5pt")
          .empty("leader")
          .close("block");
      fo.close("static-content");
    }

    private void section(Section section, Sequence sequence, Blocks blocks) throws SAXException {
      int columns = sequence.columns().count();
      boolean across = columns > 1 && section.columns().count() == 1;
      double width =
          across
              ? sequence.first().page().textWidth()
              : sequence.columns().width(sequence.first().page());
      if (across) {
        fo.with("span", "all").open("block");
      }
      blocks.write(section.content(), Place.page(width));
      if (across) {
        fo.close("block");
      }
    }
  }
}
