package org.qoltanba.template.files;

import java.util.Objects;

/** A template can't be put on the shelf; its author has to mend it. */
public final class TemplateBroken extends RuntimeException {

  public static final String FILE_MISSING = "template-file-missing";
  public static final String FILE_NAME = "template-file-name";
  public static final String TOO_MANY_FILES = "template-too-many-files";
  public static final String FILE_TOO_LARGE = "template-file-too-large";
  public static final String UNREADABLE = "template-unreadable";
  public static final String UNKNOWN_KEY = "template-unknown-key";
  public static final String MISSING_KEY = "template-missing-key";
  public static final String WRONG_VALUE = "template-wrong-value";
  public static final String UNKNOWN_TERM = "template-unknown-term";
  public static final String RESERVED_FIELD = "template-reserved-field";
  public static final String NOT_A_SCHEMA = "template-not-a-schema";
  public static final String FOREIGN_REFERENCE = "template-foreign-reference";
  public static final String NOT_A_DOCX = "template-not-a-docx";

  private final String file;
  private final String place;
  private final String code;

  /**
   * @param file the file's path from the shelf, {@code rehabilitation-contract/template.yaml}
   * @param place a JSON pointer (RFC 6901) into it; the empty text is the whole file
   * @param code what is wrong; its sentence stands in the message bundle {@code template}
   */
  public TemplateBroken(String file, String place, String code) {
    this(file, place, code, null);
  }

  public TemplateBroken(String file, String place, String code, Throwable cause) {
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
