package org.qoltanba.template;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.Template;
import org.qoltanba.template.files.TemplateBroken;
import org.qoltanba.template.schema.DataSchema;

/** Reads a template from the files of its folder; without state, so for any number of threads. */
public final class TemplateReader {

  static final String MANIFEST = "template.yaml";
  static final String SCHEMA = "schema.json";

  /** Schemas and manifests of a hundred fields take a tenth of it. */
  private static final int LARGEST_TEXT = 500_000;

  /** Not that of files of other people's making, which stand beside the kinds in the register. */
  private static final String ID = "(?!uploaded$)[a-z][a-z0-9-]{0,63}";

  /**
   * @param folder the folder's name, which is the template's id
   * @param files the files by their names from that folder; others than {@code template.yaml},
   *     {@code schema.json} and {@code kk.docx}, {@code ru.docx}, {@code en.docx} are not looked at
   * @throws TemplateBroken where a file is missing or is not what it should be
   */
  public Template read(String folder, Map<String, byte[]> files) {
    if (!folder.matches(ID)) {
      throw new TemplateBroken(folder, "", TemplateBroken.FILE_NAME);
    }
    var manifest =
        ManifestReader.read(folder, folder + "/" + MANIFEST, textFile(folder, files, MANIFEST));
    String schema = text(folder + "/" + SCHEMA, textFile(folder, files, SCHEMA));
    DataSchema.of(folder + "/" + SCHEMA, schema);
    var layouts = new EnumMap<Language, Content>(Language.class);
    for (Language language : Language.values()) {
      layouts.put(language, layout(folder, files, language));
    }
    return new Template(manifest, schema, layouts);
  }

  private static Content layout(String folder, Map<String, byte[]> files, Language language) {
    String name = language.tag() + ".docx";
    byte[] docx = file(folder, files, name);
    boolean zip = docx.length > 4 && docx[0] == 'P' && docx[1] == 'K' && docx[2] == 3;
    if (!zip) {
      throw new TemplateBroken(folder + "/" + name, "", TemplateBroken.NOT_A_DOCX);
    }
    return new Content(docx);
  }

  private static byte[] textFile(String folder, Map<String, byte[]> files, String name) {
    byte[] file = file(folder, files, name);
    if (file.length > LARGEST_TEXT) {
      throw new TemplateBroken(folder + "/" + name, "", TemplateBroken.FILE_TOO_LARGE);
    }
    return file;
  }

  private static byte[] file(String folder, Map<String, byte[]> files, String name) {
    byte[] file = files.get(name);
    if (file == null) {
      throw new TemplateBroken(folder + "/" + name, "", TemplateBroken.FILE_MISSING);
    }
    return file;
  }

  private static String text(String file, byte[] utf8) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException e) {
      throw new TemplateBroken(file, "", TemplateBroken.UNREADABLE, e);
    }
  }
}
