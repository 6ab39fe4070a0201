package org.qoltanba.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.TemplateUpload;
import org.qoltanba.language.Messages;
import org.qoltanba.template.SampleFolder;
import org.qoltanba.template.files.VersionFiles;

class UploadsTest {

  @Test
  void aFileThatGrowsTooLargeIsNamed() {
    byte[] zip = SampleFolder.zip(Map.of("kk.docx", new byte[VersionFiles.LARGEST_FILE + 1]));
    Fault fault = fault("letter", zip);
    assertEquals("upload-file-too-large", fault.code());
    assertEquals("kk.docx", fault.arguments().get("file"));
  }

  @Test
  void filesThatAreTooLargeTogetherAreRefused() {
    byte[] half = new byte[(int) (VersionFiles.LARGEST_VERSION / 2)];
    byte[] zip = SampleFolder.zip(Map.of("kk.docx", half, "ru.docx", half, "x", new byte[9]));
    assertEquals("upload-file-too-large", fault("letter", zip).code());
  }

  @Test
  void moreFilesThanATemplateHasAreRefused() {
    var entries = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i <= VersionFiles.MOST_ENTRIES; i++) {
      entries.put("x" + i, new byte[0]);
    }
    assertEquals("upload-too-many-files", fault("letter", SampleFolder.zip(entries)).code());
  }

  @Test
  void anArchiveThatEndsTooSoonIsUnreadable() {
    byte[] zip = new LetterFolder().zip();
    byte[] half = Arrays.copyOf(zip, zip.length / 2);
    Refusal refusal = assertThrows(Refusal.class, () -> Uploads.read(upload("letter", half)));
    assertEquals(Refusal.Kind.MALFORMED, refusal.kind());
    assertEquals("zip-unreadable", refusal.code());
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeHasItsSentence(Language language) throws IllegalAccessException {
    var messages = new Messages();
    String unknown = messages.of("no such code", Map.of(), language);
    for (var field : UploadCodes.class.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
        String sentence = messages.of((String) field.get(null), Map.of(), language);
        assertFalse(sentence.equals(unknown), field.getName());
      }
    }
    assertTrue(messages.of("version-built-in", Map.of(), language).length() > 20);
  }

  static TemplateUpload upload(String template, byte[] zip) {
    return new TemplateUpload(template, new ByteArrayInputStream(zip));
  }

  private static Fault fault(String template, byte[] zip) {
    Refusal refusal = assertThrows(Refusal.class, () -> Uploads.read(upload(template, zip)));
    assertEquals(Refusal.Kind.UNPROCESSABLE, refusal.kind());
    return refusal.faults().get(0);
  }
}
