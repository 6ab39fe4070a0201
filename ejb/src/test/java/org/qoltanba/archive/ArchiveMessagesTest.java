package org.qoltanba.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qoltanba.document.Language;

class ArchiveMessagesTest {

  @ParameterizedTest
  @EnumSource
  void everyRefusalHasItsSentence(Language language) throws IOException {
    String file = "/org/qoltanba/language/archive_" + language.tag() + ".properties";
    var messages = new Properties();
    try (var stream = getClass().getResourceAsStream(file)) {
      messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    assertEquals(
        Set.of(
            "unknown-document",
            "no-pdf",
            "no-docx",
            "changed-meanwhile",
            "draft-not-signable",
            "too-many-drafts",
            "unknown-draft",
            "idempotency-key-reused",
            "unknown-version",
            "version-taken",
            "version-changed",
            "version-retired",
            "unknown-preparation",
            "unknown-batch",
            "unknown-person",
            "iin-remembered",
            "preparation-void",
            "document-ended"),
        messages.stringPropertyNames());
  }
}
