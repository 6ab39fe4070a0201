package org.qoltanba.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.qoltanba.document.verdict.ValidationReport;
import org.qoltanba.signing.SignedPapers;
import org.qoltanba.validation.Validators;
import org.qoltanba.validation.gate.Gate;
import org.qoltanba.validation.gate.GateReport;

/** Judging signatures: the gate alone on three, and the whole on two in 200 kilobytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class JudgeSpeed {

  private byte[] three;
  private byte[] two;

  @Setup
  public void sign() throws Exception {
    three = SignedPapers.signed(3);
    two = SignedPapers.illustrated(2);
  }

  @Benchmark
  public GateReport gateOnThreeSignatures() {
    return Gate.judge(three);
  }

  @Benchmark
  public ValidationReport validationOfTwoSignatures() {
    return Validators.judge(two);
  }
}
