package org.qoltanba.rendering.font;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/**
 * Resources by URIs of the form {@code classpath:/path}; every other scheme is refused, so that
 * nothing in a document can make the service read a file or open a connection.
 */
public final class ClassPathResources implements ResourceResolver {

  public static final String SCHEME = "classpath";

  /** What relative URIs are relative to. */
  public static final URI BASE = URI.create(SCHEME + ":/");

  @Override
  public Resource getResource(URI uri) throws IOException {
    return new Resource(open(uri));
  }

  @Override
  public OutputStream getOutputStream(URI uri) throws IOException {
    throw new IOException("nothing is written through a resolver: " + uri.getScheme());
  }

  static URI uri(String path) {
    return URI.create(SCHEME + ":" + path);
  }

  static InputStream open(URI uri) throws IOException {
    if (!SCHEME.equals(uri.getScheme())) {
      throw new FileNotFoundException("only the class path is read, not " + uri.getScheme());
    }
    InputStream stream = ClassPathResources.class.getResourceAsStream(uri.getPath());
    if (stream == null) {
      throw new FileNotFoundException(uri.toString());
    }
    return stream;
  }
}
