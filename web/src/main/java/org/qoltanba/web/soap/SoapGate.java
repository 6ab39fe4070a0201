package org.qoltanba.web.soap;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import javax.xml.validation.SchemaFactory;
import org.qoltanba.document.Refusal;
import org.qoltanba.web.guard.Languages;
import org.qoltanba.web.guard.Problems;
import org.xml.sax.SAXException;

/**
 * Checks each message before the container's web service stack sees it, so that a message which
 * can't be read gets a typed fault as well. A multipart message (MTOM) is left to the stack.
 */
public final class SoapGate implements Filter {

  private static final String SCHEMA = "/WEB-INF/wsdl/documents.xsd";

  @Inject Problems problems;
  @Inject SoapFaults faults;

  private SoapCheck check;
  private FaultMessage message;

  @Override
  public void init(FilterConfig config) throws ServletException {
    try {
      URL schema = config.getServletContext().getResource(SCHEMA);
      check = new SoapCheck(SchemaFactory.newDefaultInstance().newSchema(schema));
      message = new FaultMessage();
    } catch (IOException | SAXException | JAXBException e) {
      throw new ServletException("the contract can't be read: " + SCHEMA, e);
    }
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    let((HttpServletRequest) request, (HttpServletResponse) response, chain);
  }

  private void let(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getMethod().equals("POST")) {
      post(request, response, chain);
    } else if (asksForContract(request)) {
      chain.doFilter(request, response);
    } else {
      response.setHeader("Allow", "POST");
      Refusal refusal = Refusal.of(Refusal.Kind.METHOD_NOT_ALLOWED, "method-not-allowed");
      problems.of(refusal, request).send(response);
    }
  }

  private void post(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      if (!isMultipart(request)) {
        check.check(request.getInputStream().readAllBytes());
      }
    } catch (Refusal refusal) {
      message.send(faults.detail(refusal, Languages.of(request)), response);
      return;
    }
    chain.doFilter(request, response);
  }

  /**
   * @throws Refusal for a media type that is no SOAP 1.1 message
   */
  private static boolean isMultipart(HttpServletRequest request) {
    String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
    boolean multipart = type.startsWith("multipart/related");
    if (!multipart && !type.startsWith("text/xml")) {
      throw Refusal.of(Refusal.Kind.UNSUPPORTED_MEDIA, "xml-expected");
    }
    return multipart;
  }

  private static boolean asksForContract(HttpServletRequest request) {
    String query =
        Optional.ofNullable(request.getQueryString()).orElse("").toLowerCase(Locale.ROOT);
    return query.startsWith("wsdl") || query.startsWith("xsd");
  }
}
