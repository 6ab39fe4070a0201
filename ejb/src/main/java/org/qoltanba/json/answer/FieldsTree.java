package org.qoltanba.json.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qoltanba.document.Party;
import org.qoltanba.document.SignatureField;

/** The signature fields of a document as a tree. */
public final class FieldsTree {

  private FieldsTree() {}

  public static Map<String, Object> of(List<SignatureField> fields) {
    List<String> open =
        fields.stream().filter(field -> !field.signed()).map(SignatureField::name).toList();
    return Map.of("fields", fields.stream().map(field -> of(field, open)).toList());
  }

  private static Map<String, Object> of(SignatureField field, List<String> open) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("name", field.name());
    field.party().ifPresent(party -> tree.put("title", CatalogueJson.titles(party.title())));
    if (field.page() > 0) {
      tree.put("page", field.page());
    }
    tree.put("signed", field.signed());
    List<String> awaits = field.party().map(Party::after).orElse(List.of());
    if (!field.signed() && awaits.stream().anyMatch(open::contains)) {
      tree.put("awaits", awaits.stream().filter(open::contains).toList());
    }
    return tree;
  }
}
