package org.qoltanba.workbench;

/** Why an upload is not even judged, and what there is to say of a report; for the bundles. */
final class UploadCodes {

  static final String ZIP_UNREADABLE = "zip-unreadable";
  static final String WITHOUT_TEMPLATE = "upload-without-template";
  static final String NAME = "upload-name";
  static final String TOO_MANY_FILES = "upload-too-many-files";
  static final String FILE_TOO_LARGE = "upload-file-too-large";
  static final String WITHOUT_LANGUAGE = "upload-without-language";

  private UploadCodes() {}
}
