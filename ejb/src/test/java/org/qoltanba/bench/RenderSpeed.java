package org.qoltanba.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import javax.xml.transform.TransformerException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.xml.sax.SAXException;

/** A compiled template's layout, and FOP alone with the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 8)
@Measurement(iterations = 5, time = 4)
public class RenderSpeed {

  @Param public Paper paper;

  @Setup
  public void lay(Desk desk) throws SAXException, IOException, TransformerException {
    desk.lay(paper);
  }

  @Benchmark
  public void besideFopAlone(Desk desk, Pair pair, Blackhole results) throws Exception {
    pair.measure(desk::alone, desk::compiled, results);
  }

  @Benchmark
  public Object compiled(Desk desk) {
    return desk.compiled();
  }
}
