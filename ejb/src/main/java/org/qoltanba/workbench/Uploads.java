package org.qoltanba.workbench;

import java.io.IOException;
import java.util.Map;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.TemplateUpload;
import org.qoltanba.template.files.TemplateBroken;
import org.qoltanba.template.files.VersionFiles;

/** Reads what authors send. */
final class Uploads {

  private Uploads() {}

  /**
   * @throws Refusal malformed ({@code zip-unreadable}) for what is no zip, unprocessable for one
   *     that has no template in it, too much, or a name that leads out of it
   */
  static VersionFiles read(TemplateUpload upload) {
    try {
      VersionFiles files = VersionFiles.ofUpload(upload.template(), upload.zip());
      if (files.files().isEmpty()) {
        var template = Map.<String, Object>of("template", upload.template());
        throw refusal(UploadCodes.WITHOUT_TEMPLATE, template);
      }
      return files;
    } catch (IOException e) {
      throw Refusal.of(Refusal.Kind.MALFORMED, UploadCodes.ZIP_UNREADABLE);
    } catch (TemplateBroken e) {
      throw refusal(e);
    }
  }

  private static Refusal refusal(TemplateBroken broken) {
    return switch (broken.code()) {
      case TemplateBroken.TOO_MANY_FILES ->
          refusal(UploadCodes.TOO_MANY_FILES, Map.of("limit", VersionFiles.MOST_ENTRIES));
      case TemplateBroken.FILE_TOO_LARGE ->
          refusal(
              UploadCodes.FILE_TOO_LARGE,
              Map.of(
                  "file",
                  broken.file(),
                  "limit",
                  VersionFiles.LARGEST_FILE,
                  "all",
                  VersionFiles.LARGEST_VERSION));
      default -> refusal(UploadCodes.NAME, Map.of("name", broken.file()));
    };
  }

  private static Refusal refusal(String code, Map<String, Object> arguments) {
    return Refusal.unprocessable(new Fault("", code, arguments));
  }
}
