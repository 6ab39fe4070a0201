package org.qoltanba.rendering.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;

/** Metadata as text (XMP, ISO 16684-1), as PDF/A and PDF/UA want it. */
final class Xmp {

  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li>\
      <rdf:li xml:lang="{language}">{title}</rdf:li></rdf:Alt></dc:title>
      <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
      <dc:date><rdf:Seq><rdf:li>{date}</rdf:li></rdf:Seq></dc:date>
      <pdf:Producer>{producer}</pdf:Producer>
      <pdfaid:part>{part}</pdfaid:part>
      <pdfaid:conformance>{conformance}</pdfaid:conformance>
      <xmp:CreatorTool>{producer}</xmp:CreatorTool>
      <xmp:CreateDate>{date}</xmp:CreateDate>
      <xmp:MetadataDate>{date}</xmp:MetadataDate>
      </rdf:Description>
      {accessibility}</rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  /** PDF/A knows the schema of PDF/UA only where it is described (ISO 19005-2, 6.6.2.3). */
  private static final String ACCESSIBILITY =
      """
      <rdf:Description rdf:about=""
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfuaid:part>1</pdfuaid:part>
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that is followed</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;

  private Xmp() {}

  static byte[] packet(PdfProfile profile, String producer, Instant createdAt) {
    String level = profile.level().word();
    return PACKET
        .replace("{accessibility}", profile.level().tagged() ? ACCESSIBILITY : "")
        .replace("{part}", level.substring(0, 1))
        .replace("{conformance}", level.substring(1).toUpperCase(Locale.ROOT))
        .replace("{date}", createdAt.toString())
        .replace("{language}", profile.language().tag())
        .replace("{producer}", producer)
        .replace("{title}", escaped(profile.title()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
