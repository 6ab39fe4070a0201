package org.qoltanba.json.answer;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qoltanba.document.Content;
import org.qoltanba.document.preparation.Form;
import org.qoltanba.document.preparation.Preparation;

/** What the owner of a key has to sign, as a tree; bytes are in Base64. */
public final class PreparationTree {

  private PreparationTree() {}

  public static Map<String, Object> of(Preparation preparation) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("id", preparation.id().toString());
    tree.put("document", preparation.document().toString());
    tree.put("party", preparation.signature().party());
    tree.put("level", preparation.signature().level().word());
    tree.put("form", preparation.form().word());
    tree.put("algorithm", preparation.algorithm());
    preparation.attributes().ifPresent(bytes -> tree.put("attributes", base64(bytes)));
    tree.put("digestAlgorithm", digestAlgorithm(preparation));
    tree.put("digest", base64(preparation.digest()));
    tree.put("expiresAt", preparation.expiresAt().toString());
    return tree;
  }

  /** The algorithm's name begins with it: {@code SHA384withECDSA}. */
  public static String digestAlgorithm(Preparation preparation) {
    return preparation.form() == Form.CMS
        ? "SHA-256"
        : "SHA-" + preparation.algorithm().substring(3, 6);
  }

  private static String base64(Content bytes) {
    return Base64.getEncoder().encodeToString(bytes.bytes());
  }
}
