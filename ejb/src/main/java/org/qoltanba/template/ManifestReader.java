package org.qoltanba.template;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.qoltanba.document.Fidelity;
import org.qoltanba.document.FindingAid;
import org.qoltanba.document.Party;
import org.qoltanba.document.Signatory;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.template.deadlines.DeadlineReader;
import org.qoltanba.template.files.TemplateBroken;
import org.qoltanba.template.files.YamlNode;

/** Reads what a template says of itself from the text of its {@code template.yaml}. */
final class ManifestReader {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "version",
          "title",
          "purpose",
          "rule",
          "validFrom",
          "validTo",
          "copies",
          "parties",
          "signatures",
          "signingOrder",
          "deadlines",
          "fidelity",
          "needs",
          "subject");
  private static final String PARTY = "[a-z][a-z0-9-]{0,31}";
  private static final String POINTER = "(/[A-Za-z][A-Za-z0-9]{0,63}){1,8}";

  /** As above, or into a list. */
  private static final String SUBJECT = "(/([A-Za-z][A-Za-z0-9]{0,63}|[0-9])){1,8}";

  private static final int MOST_COPIES = 99;

  /** Semantic Versioning 2.0.0. */
  private static final String VERSION =
      "(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})"
          + "(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?"
          + "(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?";

  private ManifestReader() {}

  /**
   * @param id the name of the template's folder
   * @throws TemplateBroken where the text breaks the form of a manifest
   */
  static TemplateManifest read(String id, String file, byte[] yaml) {
    YamlNode root = YamlNode.root(file, yaml).withOnly(KEYS);
    if (!root.child("id").text().equals(id)) {
      throw root.child("id").broken(TemplateBroken.WRONG_VALUE);
    }
    List<Party> parties = parties(root);
    var manifest =
        new TemplateManifest(
            id,
            root.child("version").textLike(VERSION),
            root.child("title").titles(),
            root.child("purpose").titles(),
            root.child("rule").titles(),
            root.child("validFrom").date(),
            root.optionalChild("validTo").map(YamlNode::date),
            parties,
            signatures(root.child("signatures"), parties),
            root.child("copies").wholeNumber(1, MOST_COPIES),
            root.optionalChild("deadlines").map(DeadlineReader::read).orElse(List.of()),
            root.optionalChild("fidelity").map(ManifestReader::fidelity).orElse(Fidelity.REPORTED),
            aid(root));
    refuseEmptyPeriod(root, manifest);
    return manifest;
  }

  private static FindingAid aid(YamlNode root) {
    return new FindingAid(
        root.optionalChild("needs").map(YamlNode::elements).orElse(List.of()).stream()
            .map(YamlNode::titles)
            .toList(),
        root.optionalChild("subject").map(YamlNode::elements).orElse(List.of()).stream()
            .map(pointer -> pointer.textLike(SUBJECT))
            .toList());
  }

  private static Fidelity fidelity(YamlNode word) {
    return Fidelity.of(word.text()).orElseThrow(() -> word.broken(TemplateBroken.WRONG_VALUE));
  }

  private static void refuseEmptyPeriod(YamlNode root, TemplateManifest manifest) {
    if (manifest.validTo().filter(manifest.validFrom()::isAfter).isPresent()) {
      throw root.child("validTo").broken(TemplateBroken.WRONG_VALUE);
    }
  }

  private static List<Party> parties(YamlNode root) {
    var seen = new HashSet<String>();
    List<Party> parties =
        root.child("parties").elements().stream().map(element -> party(element, seen)).toList();
    var free = new HashSet<>(seen);
    List<String> order =
        root.optionalChild("signingOrder").map(YamlNode::elements).orElse(List.of()).stream()
            .map(element -> taken(element, free))
            .toList();
    return Party.inTurn(parties, order);
  }

  /** The party that is named, which can't be named again. */
  private static String taken(YamlNode element, Set<String> free) {
    if (!free.remove(element.text())) {
      throw element.broken(TemplateBroken.WRONG_VALUE);
    }
    return element.text();
  }

  private static Party party(YamlNode element, Set<String> seen) {
    element.withOnly(Set.of("id", "title", "signatory"));
    String id = element.child("id").textLike(PARTY);
    if (!seen.add(id)) {
      throw element.child("id").broken(TemplateBroken.WRONG_VALUE);
    }
    Signatory signatory =
        element.optionalChild("signatory").map(ManifestReader::signatory).orElse(Signatory.ANYONE);
    return new Party(id, element.child("title").titles(), signatory);
  }

  private static Signatory signatory(YamlNode node) {
    node.withOnly(Set.of("iin", "bin", "role"));
    return new Signatory(
        node.optionalChild("iin").map(pointer -> pointer.textLike(POINTER)),
        node.optionalChild("bin").map(pointer -> pointer.textLike(POINTER)),
        node.optionalChild("role").map(ManifestReader::role));
  }

  private static Signatory.Role role(YamlNode word) {
    return Stream.of(Signatory.Role.values())
        .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(word.text()))
        .findFirst()
        .orElseThrow(() -> word.broken(TemplateBroken.WRONG_VALUE));
  }

  private static List<SignatureOrder> signatures(YamlNode list, List<Party> parties) {
    var free = new HashSet<String>();
    parties.forEach(party -> free.add(party.id()));
    return list.elements().stream().map(element -> signature(element, parties, free)).toList();
  }

  private static SignatureOrder signature(YamlNode element, List<Party> parties, Set<String> free) {
    element.withOnly(Set.of("party", "level"));
    String party = taken(element.child("party"), free);
    boolean early =
        parties.stream()
            .filter(one -> one.id().equals(party))
            .anyMatch(one -> one.after().stream().anyMatch(free::contains));
    if (early) {
      throw element.child("party").broken(TemplateBroken.WRONG_VALUE);
    }
    YamlNode level = element.child("level");
    return new SignatureOrder(
        party,
        SignatureLevel.of(level.text())
            .orElseThrow(() -> level.broken(TemplateBroken.WRONG_VALUE)));
  }
}
