package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Uploads that are no templates get their typed answer, and the next request is served. */
@ExtendWith(ArquillianExtension.class)
class HostileUploadsIT {

  private static final int MEGABYTE = 1 << 20;

  private final Versions versions = new Versions("it-" + UUID.randomUUID());
  private final Api lawyer = Api.as("lawyer");

  @AfterEach
  void theNextRequestIsServed() {
    Api.as("clerk").post("api/v1/documents", Samples.contract("kk")).expect(201);
    versions.upload(lawyer, new TemplateZip(versions.kind(), "1.0.0")).expect(201);
  }

  @Test
  void fiftyMegabytesAreRefusedWithAndWithoutTheirLength() {
    byte[] zip = stored(5, 10);
    send(zip).expectProblem(413);
    versions
        .upload(lawyer, "", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(zip)))
        .expectProblem(413);
  }

  @Test
  void whatIsSentByWhoMayNotIsRefusedWhateverItIs() {
    byte[] zip = stored(2, 9);
    var body = BodyPublishers.ofByteArray(zip);
    versions.upload(Api.anonymous(), "", body).expectProblem(401);
    versions.upload(Api.as("clerk"), "", body).expectProblem(403);
  }

  @Test
  void aBombIsRefused() {
    send(zeros("kk.docx", 200)).expectFault(422, "", "upload-file-too-large");
    send(zeros("of-no-interest", 200)).expectFault(422, "", "upload-file-too-large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../kk.docx", "a/../../kk.docx", "/etc/passwd", "C:/kk.docx", "a\\b", "./a"})
  void aNameThatLeadsElsewhereIsRefused(String name) {
    Answer answer = send(TemplateZip.zip(Map.of(name, new byte[9])));
    answer.expectFault(422, "", "upload-name");
    assertTrue(answer.at("/errors/0/message").contains(name), answer.text());
  }

  @Test
  void tooManyEntriesAreRefused() {
    var entries = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i < 6_000; i++) {
      entries.put("samples/" + i + ".json", new byte[2]);
    }
    send(TemplateZip.zip(entries)).expectFault(422, "", "upload-too-many-files");
  }

  @Test
  void whatIsNoZipOrOnlyHalfOfOneIsRefused() {
    assertUnreadable("<html>".getBytes());
    assertUnreadable(new byte[0]);
    assertUnreadable(noise(MEGABYTE));
    byte[] zip = new TemplateZip(versions.kind(), "1.0.0").bytes();
    assertUnreadable(Arrays.copyOf(zip, zip.length / 2));
    send(TemplateZip.zip(Map.of("readme.txt", new byte[9])))
        .expectFault(422, "", "upload-without-template");
  }

  @Test
  void aWordFileWithMacrosIsAFinding() {
    var macros =
        new TemplateZip(versions.kind(), "1.0.0").withEntry("ru.docx", "word/vbaProject.bin");
    Answer report = versions.upload(lawyer, macros).expect(200);
    assertTrue(report.text().contains("refused-macros"), report.text());
  }

  @Test
  void aBombInsideAWordFileIsAFinding() {
    var entries = new LinkedHashMap<String, byte[]>();
    entries.put("template.yaml", "id: x".getBytes());
    entries.put("kk.docx", zeros("word/document.xml", 200));
    Answer report = send(TemplateZip.zip(entries)).expect(200);
    assertTrue(report.json().get("errors").asInt() > 0, report.text());
    assertEquals("", report.at("/version/state"));
  }

  @Test
  void anotherMediaTypeIsRefused() {
    lawyer
        .send(
            "POST",
            versions.address(),
            BodyPublishers.ofString("{}"),
            "Content-Type",
            "application/json")
        .expectProblem(415);
  }

  private Answer send(byte[] body) {
    return versions.upload(lawyer, "", BodyPublishers.ofByteArray(body));
  }

  private void assertUnreadable(byte[] body) {
    Answer answer = send(body).expectProblem(400);
    assertEquals("urn:qoltanba:problem:zip-unreadable", answer.at("/type"));
  }

  private static byte[] noise(int size) {
    byte[] noise = new byte[size];
    new Random(1).nextBytes(noise);
    return noise;
  }

  /** A zip of files of that size: noise does not get smaller. */
  private static byte[] stored(int files, int megabytes) {
    var entries = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i < files; i++) {
      entries.put("file-" + i, noise(megabytes * MEGABYTE));
    }
    return TemplateZip.zip(entries);
  }

  private static byte[] zeros(String entry, int megabytes) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      for (int i = 0; i < megabytes; i++) {
        zip.write(new byte[MEGABYTE]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
