package org.qoltanba.it;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/** Calls of the workbench for one kind of document. */
record Versions(String kind) {

  String address() {
    return "api/v1/templates/" + kind + "/versions";
  }

  Answer upload(Api api, TemplateZip zip, String... headers) {
    return upload(api, "", BodyPublishers.ofByteArray(zip.bytes()), headers);
  }

  Answer upload(Api api, String query, BodyPublisher body, String... headers) {
    String[] all = new String[headers.length + 2];
    all[0] = "Content-Type";
    all[1] = "application/zip";
    System.arraycopy(headers, 0, all, 2, headers.length);
    return api.send("POST", address() + query, body, all);
  }

  Answer publish(Api api, String version) {
    return deed(api, version, "publication");
  }

  Answer retire(Api api, String version) {
    return deed(api, version, "retirement");
  }

  private Answer deed(Api api, String version, String deed) {
    return api.send("POST", address() + "/" + version + "/" + deed, BodyPublishers.noBody());
  }

  /** Issues the sample by the version of the day. */
  Answer issue(Api api) {
    return issue(api, "");
  }

  Answer issueBy(Api api, String version) {
    return issue(api, "\"templateVersion\": \"" + version + "\", ");
  }

  private Answer issue(Api api, String member) {
    return api.post(
        "api/v1/documents",
        """
        {"template": "%s", %s"language": "en", "data": %s, "sign": [],
         "output": {"format": "both"}}
        """
            .formatted(kind, member, TemplateZip.sample()));
  }
}
