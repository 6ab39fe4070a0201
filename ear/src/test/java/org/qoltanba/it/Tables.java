package org.qoltanba.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables of applications to be discharged, and what is asked about them by REST. */
record Tables(Api api) {

  static final String KIND = "discharge-application";

  /** By JSON pointers; heads by labels come with the empty table. */
  static final String HEAD = "/centre/name;/centre/head/fullName;/recipient/fullName;/lastDay\n";

  private static final String BATCHES = "api/v1/batches";
  private static final long PATIENCE = 300_000_000_000L;

  /** So many sound rows. */
  static String sound(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(i -> row("Сынақова Гүлнұр Үлгіқызы", "22.11.2026"))
        .collect(Collectors.joining("", HEAD, ""));
  }

  static String row(String name, String day) {
    return "«Үміт» орталығы;Үлгібаева Әсем Мысалқызы;" + name + ";" + day + "\n";
  }

  Answer upload(String table) {
    return upload(table.getBytes(UTF_8), "text/csv", "?template=" + KIND + "&language=kk");
  }

  Answer upload(byte[] table, String type, String query) {
    var body = BodyPublishers.ofByteArray(table);
    return api.send("POST", BATCHES + query, body, "Content-Type", type, "Accept-Language", "en");
  }

  /** Of a table that is handed in now. */
  String kept(String table) {
    return upload(table).expect(201).header("Location");
  }

  Answer start(String batch) {
    return api.send("POST", batch + "/start", BodyPublishers.noBody());
  }

  Answer stop(String batch) {
    return api.send("POST", batch + "/stop", BodyPublishers.noBody());
  }

  Answer remove(String batch) {
    return api.send("DELETE", batch, BodyPublishers.noBody());
  }

  /** Asks until so many papers are issued. */
  Answer await(String batch, int issued) {
    long end = System.nanoTime() + PATIENCE;
    Answer answer = api.get(batch).expect(200);
    while (answer.json().get("issued").asInt() < issued && System.nanoTime() < end) {
      answer = api.get(batch).expect(200);
    }
    return answer;
  }
}
