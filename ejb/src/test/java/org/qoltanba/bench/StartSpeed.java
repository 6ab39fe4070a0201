package org.qoltanba.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a fresh server does first, and a night's work in little memory; once each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StartSpeed {

  private static final int BATCH = 1000;

  /** The first document of a JVM, with all that is set up for it. */
  @Benchmark
  @Fork(3)
  public Object firstDocument() {
    return new Desk().lay(Paper.THREE_PAGES.docx()).compiled();
  }

  @Benchmark
  @Fork(value = 1, jvmArgsAppend = "-Xmx512m")
  public long thousandDocumentsIn512Mebibytes() {
    Desk desk = new Desk().lay(Paper.THREE_PAGES.docx());
    long bytes = 0;
    for (int i = 0; i < BATCH; i++) {
      bytes += desk.compiled().pdf().length;
    }
    return bytes;
  }
}
