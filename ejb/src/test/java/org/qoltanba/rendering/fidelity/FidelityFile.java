package org.qoltanba.rendering.fidelity;

import java.util.Arrays;
import java.util.Objects;
import org.qoltanba.document.Language;

/**
 * A Word file whose lines are recorded.
 *
 * @param name of its recording
 */
record FidelityFile(String name, Language language, byte[] docx) {

  @Override
  public boolean equals(Object other) {
    return other instanceof FidelityFile file
        && name.equals(file.name)
        && language == file.language
        && Arrays.equals(docx, file.docx);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, language, Arrays.hashCode(docx));
  }

  @Override
  public String toString() {
    return name;
  }
}
