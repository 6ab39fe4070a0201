package org.qoltanba.bench;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
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
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.samples.Sample;
import org.qoltanba.signing.SignatureDesk;

/** A signature of ours beside one of EU DSS, on the same paper and with the same key. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 8)
@Measurement(iterations = 5, time = 3)
public class SignSpeed {

  @Param({"DIRECTOR", "DIRECTOR_RSA3072"})
  private Sample key;

  @Param({"B_B", "B_LTA"})
  private SignatureLevel level;

  private SignatureDesk ours;
  private DssDesk theirs;

  @Setup
  public void lay() throws Exception {
    ours = new SignatureDesk(key, level, Clock.systemUTC());
    theirs = new DssDesk(key, level, ours.paper(), Clock.systemUTC());
  }

  @Benchmark
  public void besideDss(Pair pair, Blackhole results) throws Exception {
    pair.measure(theirs::sign, ours::sign, results);
  }
}
