package org.qoltanba.json.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qoltanba.document.SignatureField;

/** The signature fields of a document as a tree. */
public final class FieldsTree {

  private FieldsTree() {}

  public static Map<String, Object> of(List<SignatureField> fields) {
    return Map.of("fields", fields.stream().map(FieldsTree::of).toList());
  }

  private static Map<String, Object> of(SignatureField field) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("name", field.name());
    field.party().ifPresent(party -> tree.put("title", CatalogueJson.titles(party.title())));
    if (field.page() > 0) {
      tree.put("page", field.page());
    }
    tree.put("signed", field.signed());
    return tree;
  }
}
