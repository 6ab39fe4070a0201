package org.qoltanba.bench;

import java.io.IOException;
import java.time.Instant;
import javax.xml.transform.TransformerException;
import org.apache.fop.apps.FOPException;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.rendering.docx.PaperReader;
import org.qoltanba.rendering.font.FontBook;
import org.qoltanba.rendering.line.LineSetter;
import org.qoltanba.rendering.pdf.FopEngine;
import org.qoltanba.rendering.pdf.PdfProfile;
import org.qoltanba.rendering.xslfo.page.Draft;
import org.qoltanba.rendering.xslfo.page.PaperWriter;
import org.xml.sax.SAXException;

/** One paper and the two ways in which it becomes PDF; shared by all threads. */
@State(Scope.Benchmark)
public class Desk {

  static final PdfProfile PROFILE = new PdfProfile(ConformanceLevel.PDFA_3A, Language.KK, "Шарт");

  private final PaperReader reader = new PaperReader();
  private final PaperWriter writer = new PaperWriter(new LineSetter(new FontBook()));
  private final FopEngine engine = new FopEngine(1000);
  private FopAlone alone;
  private Content docx;
  private byte[] text;

  void lay(Paper paper) throws SAXException, IOException, TransformerException {
    alone = new FopAlone();
    lay(paper.docx());
    text = PrintedFo.of(draft()::write, PROFILE);
  }

  Desk lay(Content filled) {
    docx = filled;
    return this;
  }

  private Draft draft() {
    return writer.draft(reader.read(docx), PROFILE.language().tag());
  }

  /** All that happens to a filled Word file in a request. */
  FopEngine.Layout compiled() {
    return engine.layOut(draft()::write, PROFILE, Instant.EPOCH);
  }

  byte[] alone() throws FOPException, TransformerException {
    return alone.render(text);
  }
}
