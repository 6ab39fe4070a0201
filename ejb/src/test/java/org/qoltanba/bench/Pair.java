package org.qoltanba.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Sums of what another's way, such as FOP alone, and our way cost, measured in turns by one thread:
 * whatever happens on the machine or in the compiler happens to both. JMH reads the public fields.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Pair {

  private static final double MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);
  private static final double MEBIBYTE = 1 << 20;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  public double papers;
  public double aloneMillis;
  public double aloneProcessor;
  public double aloneMebibytes;
  public double oursMillis;
  public double oursProcessor;
  public double oursMebibytes;

  /** What the thread has cost so far: time and processor time in nanoseconds, and memory. */
  private record Mark(long time, long processor, long bytes) {

    static Mark now() {
      return new Mark(
          System.nanoTime(),
          THREADS.getCurrentThreadCpuTime(),
          THREADS.getCurrentThreadAllocatedBytes());
    }
  }

  void measure(Callable<?> alone, Callable<?> ours, Blackhole results) throws Exception {
    Mark start = Mark.now();
    results.consume(alone.call());
    Mark between = Mark.now();
    results.consume(ours.call());
    Mark end = Mark.now();
    papers++;
    aloneMillis += (between.time - start.time) / MILLISECOND;
    aloneProcessor += (between.processor - start.processor) / MILLISECOND;
    aloneMebibytes += (between.bytes - start.bytes) / MEBIBYTE;
    oursMillis += (end.time - between.time) / MILLISECOND;
    oursProcessor += (end.processor - between.processor) / MILLISECOND;
    oursMebibytes += (end.bytes - between.bytes) / MEBIBYTE;
  }
}
