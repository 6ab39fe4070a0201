package org.qoltanba.archive.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Does things at the same instant, each in a thread of its own. */
final class Together {

  private Together() {}

  /** What each call gave, or the exception it threw. */
  static <T> List<Object> run(List<Callable<T>> calls) throws InterruptedException {
    var barrier = new CyclicBarrier(calls.size());
    var threads = Executors.newFixedThreadPool(calls.size());
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (Callable<T> call : calls) {
        futures.add(
            threads.submit(
                () -> {
                  barrier.await();
                  return call.call();
                }));
      }
      List<Object> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(result(future));
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  static <T> List<Object> run(int times, Callable<T> call) throws InterruptedException {
    return run(IntStream.range(0, times).mapToObj(i -> call).toList());
  }

  private static Object result(Future<?> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      return e.getCause();
    }
  }
}
