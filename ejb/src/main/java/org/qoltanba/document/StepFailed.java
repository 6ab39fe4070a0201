package org.qoltanba.document;

/** A step of the road failed for a reason that is ours to mend, never the caller's. */
public final class StepFailed extends RuntimeException {

  private final String step;

  /**
   * @param step the room's word for what it was doing, such as {@code render}
   * @param cause never null
   */
  public StepFailed(String step, Throwable cause) {
    super("the step '" + step + "' failed", cause);
    this.step = step;
  }

  public String step() {
    return step;
  }
}
