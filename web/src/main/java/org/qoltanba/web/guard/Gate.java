package org.qoltanba.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.qoltanba.document.Refusal;

/**
 * Gives each request an id and lets no body in that is larger than the limit, whether or not it
 * announces its length. The doors behind it read the body from memory; but that of a template or of
 * a file to be judged or signed is read only where it is wanted, for many of these would not fit.
 * The forms of pages are read by the container, which a filter can't bound: they must announce
 * their length, as every browser does.
 *
 * <p>The init parameters {@code max-body} and, for those, {@code max-upload} are the limits in
 * bytes.
 */
public final class Gate implements Filter {

  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Inject Problems problems;

  private static final Pattern UPLOAD =
      Pattern.compile("/api/v1/(templates/[^/;]+/versions|validations|documents/uploads|batches)");

  private int largestBody;
  private int largestUpload;

  @Override
  public void init(FilterConfig config) {
    largestBody = Integer.parseInt(config.getInitParameter("max-body"));
    largestUpload = Integer.parseInt(config.getInitParameter("max-upload"));
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    let((HttpServletRequest) request, (HttpServletResponse) response, chain);
  }

  private void let(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(RequestIds.HEADER, RequestIds.of(request));
    if (WITHOUT_BODY.contains(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    if (path(request).endsWith(".xhtml")) {
      letPage(request, response, chain);
      return;
    }
    boolean upload = isUpload(request);
    int limit = upload ? largestUpload : largestBody;
    if (request.getContentLengthLong() > limit) {
      refuse(limit, request, response);
    } else if (upload) {
      chain.doFilter(new BoundedRequest(request, limit), response);
    } else {
      letRead(request, response, chain);
    }
  }

  private void letPage(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long length = request.getContentLengthLong();
    if (length < 0 || length > largestUpload) {
      refuse(largestUpload, request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void letRead(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    byte[] body = request.getInputStream().readNBytes(largestBody + 1);
    if (body.length > largestBody) {
      refuse(largestBody, request, response);
    } else {
      chain.doFilter(new BufferedRequest(request, body), response);
    }
  }

  private static boolean isUpload(HttpServletRequest request) {
    return request.getMethod().equals("POST") && UPLOAD.matcher(path(request)).matches();
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  private void refuse(int limit, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    problems.of(Refusal.tooLarge(limit), request).send(response);
  }
}
