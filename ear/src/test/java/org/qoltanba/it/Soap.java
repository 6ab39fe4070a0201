package org.qoltanba.it;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Calls of the SOAP door, as envelopes written by hand: what any client might send. */
final class Soap {

  static final String PATH = "soap/documents";

  private static final String ENVELOPE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"
                     xmlns:q="urn:qoltanba:documents:1"><soap:Body>%s</soap:Body></soap:Envelope>
      """;

  private Soap() {}

  /** The data as the typed tree. */
  static Answer generate(Api api, String language, JsonNode data) {
    return generate(api, language, "<q:data>" + members(data) + "</q:data>", "");
  }

  /**
   * @param data the element {@code data} or {@code dataJson}
   * @param rest the elements behind it
   */
  static Answer generate(Api api, String language, String data, String rest) {
    return call(
        api,
        "<q:GenerateDocument><q:template>rehabilitation-contract</q:template><q:language>"
            + language
            + "</q:language>"
            + data
            + rest
            + "</q:GenerateDocument>");
  }

  static Answer document(Api api, String path) {
    return call(api, "<q:GetDocument><q:id>" + id(path) + "</q:id></q:GetDocument>");
  }

  static Answer content(Api api, String path) {
    return call(
        api, "<q:GetContent><q:id>" + id(path) + "</q:id><q:format>pdf</q:format></q:GetContent>");
  }

  static Answer templates(Api api) {
    return call(api, "<q:ListTemplates/>");
  }

  static Answer schema(Api api) {
    return call(
        api,
        "<q:GetTemplateSchema><q:template>rehabilitation-contract</q:template>"
            + "</q:GetTemplateSchema>");
  }

  static Answer call(Api api, String body) {
    return raw(api, ENVELOPE.formatted(body));
  }

  static Answer raw(Api api, String envelope) {
    return api.send(
        "POST",
        PATH,
        BodyPublishers.ofString(envelope, StandardCharsets.UTF_8),
        "Content-Type",
        "text/xml; charset=utf-8",
        "SOAPAction",
        "\"\"");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The text of the first element of that local name in an answer. */
  static String element(Answer answer, String name) {
    var pattern = Pattern.compile("<(?:\\w+:)?" + name + "[^>]*>\\s*([^<\\s][^<]*)<");
    var found = pattern.matcher(answer.text());
    return found.find() ? found.group(1) : "";
  }

  static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String members(JsonNode object) {
    var xml = new StringBuilder();
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      xml.append("<q:member name=\"").append(member.getKey()).append("\">");
      xml.append(value(member.getValue())).append("</q:member>");
    }
    return xml.toString();
  }

  private static String value(JsonNode node) {
    if (node.isObject()) {
      return "<q:object>" + members(node) + "</q:object>";
    }
    if (node.isArray()) {
      var items = new StringBuilder();
      node.forEach(item -> items.append("<q:item>").append(value(item)).append("</q:item>"));
      return "<q:array>" + items + "</q:array>";
    }
    if (node.isNull()) {
      return "<q:null/>";
    }
    String type = node.isNumber() ? "number" : node.isBoolean() ? "boolean" : "string";
    return "<q:" + type + ">" + escaped(node.asString()) + "</q:" + type + ">";
  }
}
