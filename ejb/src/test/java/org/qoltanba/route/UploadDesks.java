package org.qoltanba.route;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.qoltanba.conformance.UploadConformance;
import org.qoltanba.conformance.VeraPdf;
import org.qoltanba.signing.upload.UploadFields;
import org.qoltanba.validation.TimedWork;
import org.qoltanba.validation.Validators;
import org.qoltanba.validation.upload.UploadInspection;

/** The desk of uploads as the service has it, with the sample root for an anchor. */
public final class UploadDesks {

  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          work -> {
            var thread = new Thread(work, "uploads");
            thread.setDaemon(true);
            return thread;
          });

  private UploadDesks() {}

  public static UploadDesk standard() {
    return taking(Duration.ofMinutes(2));
  }

  /** Whose steps may take no longer. */
  static UploadDesk taking(Duration longest) {
    return new UploadDesk(
        new UploadInspection(Validators.of(Validators.sampleAnchors(), Clock.systemUTC())),
        new UploadConformance(new VeraPdf()),
        new UploadFields(),
        new TimedWork(THREADS, 4, longest, longest));
  }
}
