package org.qoltanba.assembly.printing;

import java.util.List;
import org.docx4j.wml.Br;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;
import org.qoltanba.assembly.text.Format;
import org.qoltanba.assembly.text.RunPiece;
import org.qoltanba.assembly.xml.Characters;

/** Builds one paragraph of output from pieces; pieces of one format make one run. */
final class ParagraphWriter {

  private final P paragraph = new P();
  private final StringBuilder pending = new StringBuilder();
  private Format format = new Format(null, null);
  private P.Hyperlink link;
  private P.Hyperlink linkSource;
  private R run;
  private boolean printed;

  /** Text that stands in the template. */
  void text(String text, Format wanted) {
    turnTo(wanted);
    pending.append(text);
    printed |= !text.isBlank();
  }

  /** A value; its lines and tabs become those of Word. */
  void value(String value, Format wanted) {
    turnTo(wanted);
    String lines = value.replaceAll("\r\n|[\r\u000b\u2028\u2029]", "\n");
    int from = 0;
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      if (c == '\n' || c == '\t') {
        pending.append(Characters.allowed(lines.substring(from, i)));
        inRun(c == '\n' ? new Br() : new R.Tab());
        from = i + 1;
      }
    }
    pending.append(Characters.allowed(lines.substring(from)));
    printed = true;
  }

  void thing(RunPiece.Thing thing, Object content) {
    turnTo(thing.format());
    inRun(content);
    printed |= !thing.blank();
  }

  void drawing(Object drawing, Format wanted) {
    turnTo(wanted);
    inRun(drawing);
    printed = true;
  }

  /** What stands beside the runs. */
  void loose(RunPiece.Loose loose) {
    turnTo(new Format(null, loose.format().link()));
    endRun();
    home().add(loose.content());
    printed |= !loose.blank();
  }

  /** A signature place is a hyperlink itself, so it can't stand in another. */
  void signature(P.Hyperlink place) {
    turnTo(new Format(null, null));
    endRun();
    home().add(place);
    printed = true;
  }

  /** Whether anything can be seen of it. */
  boolean printed() {
    return printed;
  }

  P finish() {
    endRun();
    return paragraph;
  }

  private void inRun(Object content) {
    flush();
    openRun().getContent().add(content);
  }

  private void turnTo(Format wanted) {
    if (!wanted.equals(format)) {
      endRun();
      format = wanted;
    }
  }

  private void endRun() {
    flush();
    run = null;
  }

  private void flush() {
    if (pending.length() > 0) {
      var text = new Text();
      text.setValue(pending.toString());
      text.setSpace("preserve");
      pending.setLength(0);
      openRun().getContent().add(text);
    }
  }

  private R openRun() {
    if (run == null) {
      run = new R();
      run.setRPr(format.run());
      home().add(run);
    }
    return run;
  }

  /** Where runs go: the paragraph, or the copy of the hyperlink that they were in. */
  private List<Object> home() {
    if (format.link() != linkSource) {
      linkSource = format.link();
      link = linkSource == null ? null : copy(linkSource);
      if (link != null) {
        paragraph.getContent().add(link);
      }
    }
    return link == null ? paragraph.getContent() : link.getContent();
  }

  private static P.Hyperlink copy(P.Hyperlink source) {
    var copy = new P.Hyperlink();
    copy.setId(source.getId());
    copy.setAnchor(source.getAnchor());
    copy.setTooltip(source.getTooltip());
    copy.setHistory(source.isHistory());
    copy.setDocLocation(source.getDocLocation());
    copy.setTgtFrame(source.getTgtFrame());
    return copy;
  }
}
