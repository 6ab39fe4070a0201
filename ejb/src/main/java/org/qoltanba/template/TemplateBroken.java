package org.qoltanba.template;

import java.util.Objects;

/** A template can't be put on the shelf; its author has to mend it. */
public final class TemplateBroken extends RuntimeException {

  static final String FILE_MISSING = "template-file-missing";
  static final String FILE_NAME = "template-file-name";
  static final String TOO_MANY_FILES = "template-too-many-files";
  static final String FILE_TOO_LARGE = "template-file-too-large";
  static final String UNREADABLE = "template-unreadable";
  static final String UNKNOWN_KEY = "template-unknown-key";
  static final String MISSING_KEY = "template-missing-key";
  static final String WRONG_VALUE = "template-wrong-value";
  static final String NOT_A_SCHEMA = "template-not-a-schema";
  static final String FOREIGN_REFERENCE = "template-foreign-reference";
  static final String NOT_A_DOCX = "template-not-a-docx";

  private final String file;
  private final String place;
  private final String code;

  /**
   * @param file the file's path from the shelf, {@code rehabilitation-contract/template.yaml}
   * @param place a JSON pointer (RFC 6901) into it; the empty text is the whole file
   * @param code what is wrong; its sentence stands in the message bundle {@code template}
   */
  TemplateBroken(String file, String place, String code) {
    this(file, place, code, null);
  }

  TemplateBroken(String file, String place, String code, Throwable cause) {
    super(file + "#" + place + ": " + code, cause);
    this.file = Objects.requireNonNull(file);
    this.place = Objects.requireNonNull(place);
    this.code = Objects.requireNonNull(code);
  }

  public String file() {
    return file;
  }

  public String place() {
    return place;
  }

  public String code() {
    return code;
  }
}
