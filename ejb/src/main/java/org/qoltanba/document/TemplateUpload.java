package org.qoltanba.document;

import java.io.InputStream;
import java.util.Objects;

/**
 * A template that is handed in.
 *
 * @param template the id of the kind, new or known
 * @param zip its folder; read once, and only by whom it is meant for
 */
public record TemplateUpload(String template, InputStream zip) {

  public TemplateUpload {
    Objects.requireNonNull(template);
    Objects.requireNonNull(zip);
  }
}
