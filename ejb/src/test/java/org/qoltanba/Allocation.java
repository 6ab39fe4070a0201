package org.qoltanba;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * The memory that some work allocates: what tells work of the wrong order from honest work,
 * whatever else the machine does.
 */
public final class Allocation {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int MEBIBYTE = 1 << 20;

  private Allocation() {}

  /** In mebibytes, of the calling thread. */
  public static long mebibytes(Runnable work) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    work.run();
    return (THREADS.getCurrentThreadAllocatedBytes() - before) / MEBIBYTE;
  }
}
