package org.qoltanba.web.guard;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.qoltanba.document.Refusal;

/**
 * A request whose body is read as it comes, and refused as too large (a {@link Refusal}, thrown by
 * the stream) where it goes on after the limit.
 */
final class BoundedRequest extends HttpServletRequestWrapper {

  private final int limit;

  /**
   * @param limit in bytes
   */
  BoundedRequest(HttpServletRequest request, int limit) {
    super(request);
    this.limit = limit;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new Bounded(super.getInputStream(), limit);
  }

  private static final class Bounded extends ServletInputStream {

    private final ServletInputStream body;
    private final int limit;
    private long taken;

    private Bounded(ServletInputStream body, int limit) {
      this.body = body;
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      int next = body.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = body.read(target, offset, length);
      count(Math.max(0, read));
      return read;
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }

    private void count(int more) {
      taken += more;
      if (taken > limit) {
        throw Refusal.tooLarge(limit);
      }
    }
  }
}
