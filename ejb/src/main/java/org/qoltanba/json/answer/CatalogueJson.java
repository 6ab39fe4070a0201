package org.qoltanba.json.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qoltanba.document.Health;
import org.qoltanba.document.Language;
import org.qoltanba.document.Party;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.Titles;
import org.qoltanba.json.JsonText;

/** What is on offer and whether it can be had, as trees for {@link JsonText}. */
public final class CatalogueJson {

  private CatalogueJson() {}

  /** A kind of document; every title in the three languages. The tree may be added to. */
  public static Map<String, Object> of(TemplateManifest manifest) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("id", manifest.id());
    tree.put("version", manifest.version());
    tree.put("title", titles(manifest.title()));
    tree.put("purpose", titles(manifest.purpose()));
    tree.put("rule", titles(manifest.rule()));
    tree.put("needs", manifest.aid().needs().stream().map(CatalogueJson::titles).toList());
    tree.put("validFrom", manifest.validFrom().toString());
    manifest.validTo().ifPresent(last -> tree.put("validTo", last.toString()));
    tree.put("parties", manifest.parties().stream().map(CatalogueJson::party).toList());
    tree.put("signatures", manifest.signatures().stream().map(CatalogueJson::order).toList());
    tree.put("copies", manifest.copies());
    return tree;
  }

  /**
   * @param entries the tree of each kind of document
   */
  public static Map<String, Object> catalogue(List<Map<String, Object>> entries) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("templates", entries);
    return tree;
  }

  /** Each part is {@code ready} or says what is wrong. */
  public static Map<String, Object> of(Health health) {
    var parts = new TreeMap<String, Object>();
    health.parts().forEach((name, wrong) -> parts.put(name, wrong.isEmpty() ? "ready" : wrong));
    var tree = new LinkedHashMap<String, Object>();
    tree.put("status", health.ready() ? "ready" : "not-ready");
    tree.put("parts", parts);
    return tree;
  }

  static Map<String, Object> titles(Titles titles) {
    var tree = new LinkedHashMap<String, Object>();
    for (Language language : Language.values()) {
      tree.put(language.tag(), titles.in(language));
    }
    return tree;
  }

  private static Map<String, Object> party(Party party) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("id", party.id());
    tree.put("title", titles(party.title()));
    if (!party.after().isEmpty()) {
      tree.put("after", party.after());
    }
    return tree;
  }

  private static Map<String, Object> order(SignatureOrder order) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("party", order.party());
    tree.put("level", order.level().word());
    return tree;
  }
}
