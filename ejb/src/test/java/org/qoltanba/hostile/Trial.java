package org.qoltanba.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Collectors;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.StepFailed;
import org.qoltanba.tags.BrokenTags;
import org.qoltanba.tags.TagError;
import org.qoltanba.template.files.TemplateBroken;

/** Tries a case: measures it, names its ending, and asks an honest caller afterwards. */
final class Trial {

  /** Two seconds are promised; a busy machine is given more before the build breaks. */
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private Trial() {}

  static void of(Case hostile) {
    Workroom.warm();
    long reached = Outside.reached();
    Case.Attempt attempt = hostile.made().get();
    long begun = System.nanoTime();
    String ending = assertTimeoutPreemptively(LIMIT, () -> ending(attempt));
    long millis = (System.nanoTime() - begun) / 1_000_000;
    System.out.printf("HOSTILE | %s | %s | %d ms%n", hostile.name(), ending, millis);
    assertEquals(hostile.ending(), ending);
    assertEquals(reached, Outside.reached(), "something outside was reached");
    Workroom.servesAsBefore();
  }

  /** Runs what may be refused or not, but in no other way than that. */
  static void decided(Case.Attempt attempt) throws Exception {
    try {
      attempt.run();
    } catch (Refusal e) {
      System.out.println("HOSTILE | refused with " + faults(e));
    }
  }

  /**
   * @return the code of the typed error, or {@link Case#HARMLESS}; everything else is thrown on
   */
  static String ending(Case.Attempt attempt) throws Exception {
    try {
      attempt.run();
      return Case.HARMLESS;
    } catch (Refusal e) {
      return e.faults().isEmpty() ? e.code() : faults(e);
    } catch (TemplateBroken e) {
      return e.code();
    } catch (BrokenLayout e) {
      return e.code();
    } catch (BrokenTags e) {
      return tags(e);
    } catch (StepFailed e) {
      return cause(e);
    } catch (IOException e) {
      return "no-zip";
    } catch (VirtualMachineError | RuntimeException e) {
      // The test engine itself would end at some of these.
      e.printStackTrace(System.out);
      return e.getClass().getSimpleName();
    }
  }

  private static String cause(StepFailed failed) {
    if (failed.getCause() instanceof BrokenLayout layout) {
      return layout.code();
    }
    return failed.getCause() instanceof BrokenTags tags ? tags(tags) : failed.step() + "-failed";
  }

  private static String tags(BrokenTags broken) {
    return broken.errors().stream().map(TagError::code).distinct().collect(Collectors.joining(","));
  }

  private static String faults(Refusal refusal) {
    return refusal.faults().stream().map(Fault::code).distinct().collect(Collectors.joining(","));
  }
}
