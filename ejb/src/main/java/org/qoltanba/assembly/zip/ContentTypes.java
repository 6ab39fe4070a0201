package org.qoltanba.assembly.zip;

import jakarta.xml.bind.JAXBElement;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.contenttype.CTDefault;
import org.docx4j.openpackaging.contenttype.CTOverride;
import org.docx4j.openpackaging.contenttype.CTTypes;
import org.docx4j.openpackaging.contenttype.ObjectFactory;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.xml.OfficeXml;

/** The list of what each part of a package is (ISO/IEC 29500-2, clause 10.1.2). */
public final class ContentTypes {

  static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private static final String MAIN = WORD + "document.main+xml";

  private final ObjectFactory factory = new ObjectFactory();
  private final CTTypes types;

  public ContentTypes(byte[] xml) {
    if (xml == null) {
      throw new BrokenLayout("no-word-file", "");
    }
    Object read = OfficeXml.read(WordZip.CONTENT_TYPES, xml, Context.jcContentTypes);
    if (!(XmlUtils.unwrap(read) instanceof CTTypes list)) {
      throw new BrokenLayout("no-word-file", WordZip.CONTENT_TYPES);
    }
    this.types = list;
  }

  /**
   * @throws BrokenLayout for anything but a Word document, such as one with macros
   */
  public void requireWordDocument(String part) {
    boolean word =
        types.getDefaultOrOverride().stream()
            .map(XmlUtils::unwrap)
            .anyMatch(
                type ->
                    type instanceof CTOverride override
                        && ("/" + part).equals(override.getPartName())
                        && MAIN.equals(override.getContentType()));
    if (!word) {
      throw new BrokenLayout("no-word-document", part);
    }
  }

  /** Drops what is said of other parts than these. */
  public void retain(Set<String> parts) {
    types
        .getDefaultOrOverride()
        .removeIf(
            type ->
                XmlUtils.unwrap(type) instanceof CTOverride override
                    && parts.stream()
                        .noneMatch(part -> ("/" + part).equals(override.getPartName())));
  }

  /** What the part is; empty where the package does not say it. */
  public Optional<String> typeOf(String part) {
    String usual = null;
    for (Object given : types.getDefaultOrOverride()) {
      Object type = XmlUtils.unwrap(given);
      if (type instanceof CTOverride override && ("/" + part).equals(override.getPartName())) {
        return Optional.of(override.getContentType());
      }
      if (type instanceof CTDefault known
          && part.toLowerCase(Locale.ROOT)
              .endsWith("." + known.getExtension().toLowerCase(Locale.ROOT))) {
        usual = known.getContentType();
      }
    }
    return Optional.ofNullable(usual);
  }

  public void override(String part, String type) {
    var override = new CTOverride();
    override.setPartName("/" + part);
    override.setContentType(type);
    types.getDefaultOrOverride().add(override);
  }

  /** What a part of this extension is, unless the package says so already. */
  public void byDefault(String extension, String type) {
    boolean known =
        types.getDefaultOrOverride().stream()
            .map(XmlUtils::unwrap)
            .anyMatch(
                given ->
                    given instanceof CTDefault same
                        && extension.equalsIgnoreCase(same.getExtension()));
    if (!known) {
      var given = new CTDefault();
      given.setExtension(extension);
      given.setContentType(type);
      types.getDefaultOrOverride().add(0, given);
    }
  }

  public byte[] toXml() {
    JAXBElement<CTTypes> root = factory.createTypes(types);
    return OfficeXml.writeList(WordZip.CONTENT_TYPES, root, Context.jcContentTypes);
  }
}
