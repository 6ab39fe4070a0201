package org.qoltanba.document;

import java.util.Objects;

/**
 * That a version of a template is to be seen filled with one of its own samples.
 *
 * @param version any one, a draft too
 * @param sample its name
 * @param language the language of the paper
 */
public record SampleRequest(String template, String version, String sample, Language language) {

  public SampleRequest {
    Objects.requireNonNull(template);
    Objects.requireNonNull(version);
    Objects.requireNonNull(sample);
    Objects.requireNonNull(language);
  }
}
