package org.qoltanba.intake;

/**
 * Something failed on our side; it is logged under the request's id and the caller gets only that.
 */
public final class IntakeFailed extends RuntimeException {

  private final String requestId;

  public IntakeFailed(String requestId, Throwable cause) {
    super("the request " + requestId + " failed", cause);
    this.requestId = requestId;
  }

  public String requestId() {
    return requestId;
  }
}
