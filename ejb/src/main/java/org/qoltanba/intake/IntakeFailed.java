package org.qoltanba.intake;

/**
 * Something failed on our side; it is logged under the request's id and the caller gets only that.
 *
 * <p>It has no cause: a container logs what is thrown through it, and a foreign message may quote
 * the paper.
 */
public final class IntakeFailed extends RuntimeException {

  private final String requestId;

  public IntakeFailed(String requestId) {
    super("the request " + requestId + " failed");
    this.requestId = requestId;
  }

  public String requestId() {
    return requestId;
  }
}
