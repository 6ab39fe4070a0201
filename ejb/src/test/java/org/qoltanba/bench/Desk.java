package org.qoltanba.bench;

import java.io.IOException;
import java.time.Instant;
import javax.xml.transform.TransformerException;
import org.apache.fop.apps.FOPException;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.qoltanba.document.ConformanceLevel;
import org.qoltanba.document.Language;
import org.qoltanba.rendering.pdf.FoSource;
import org.qoltanba.rendering.pdf.FopEngine;
import org.qoltanba.rendering.pdf.PdfProfile;
import org.xml.sax.SAXException;

/** One paper and the two ways in which it becomes PDF; shared by all threads. */
@State(Scope.Benchmark)
public class Desk {

  static final PdfProfile PROFILE = new PdfProfile(ConformanceLevel.PDFA_3A, Language.KK, "Шарт");

  private final FopEngine engine = new FopEngine(1000);
  private FopAlone alone;
  private FoSource source;
  private byte[] text;

  void lay(Paper paper) throws SAXException, IOException, TransformerException {
    alone = new FopAlone();
    source = paper.source();
    text = PrintedFo.of(source, PROFILE);
  }

  FopEngine.Layout compiled() {
    return engine.layOut(source, PROFILE, Instant.EPOCH);
  }

  byte[] alone() throws FOPException, TransformerException {
    return alone.render(text);
  }
}
