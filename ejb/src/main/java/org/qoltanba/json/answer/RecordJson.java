package org.qoltanba.json.answer;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qoltanba.document.Deadline;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.Ending;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.Language;
import org.qoltanba.document.PdfFacts;
import org.qoltanba.document.RegisterPage;
import org.qoltanba.document.SignatureFacts;
import org.qoltanba.json.JsonText;
import org.qoltanba.language.Messages;

/**
 * What is known of kept documents, as trees for {@link JsonText}: without links, which only a door
 * can know. Times are ISO 8601 in UTC; what is not there has no member. The trees may be added to.
 */
public final class RecordJson {

  private final FaultJson faults;

  public RecordJson(Messages messages) {
    this.faults = new FaultJson(messages);
  }

  /**
   * @param language of the warnings' messages and of what is said of deadlines
   */
  public Map<String, Object> of(DocumentRecord document, Language language) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("id", document.id().toString());
    tree.put("number", document.number());
    tree.put("organisation", document.organisation());
    tree.put("template", document.template());
    tree.put("templateVersion", document.templateVersion());
    tree.put("language", document.language().tag());
    tree.put("state", word(document.state()));
    tree.put("revision", document.revision());
    document.reference().ifPresent(reference -> tree.put("reference", reference));
    tree.put("createdAt", time(document.createdAt()));
    tree.put("createdBy", document.createdBy());
    document.initials().ifPresent(initials -> tree.put("initials", initials));
    document.lineage().replaces().ifPresent(other -> tree.put("replaces", other.toString()));
    document.lineage().ending().ifPresent(ending -> tree.put("ending", ending(ending)));
    document.pdf().ifPresent(pdf -> putPdf(tree, pdf));
    document.docxSha256().ifPresent(sha256 -> tree.put("docxSha256", sha256));
    tree.put("signatures", document.signatures().stream().map(RecordJson::signature).toList());
    tree.put("warnings", faults.of(document.warnings(), language));
    tree.put("deadlines", deadlines(document, language));
    return tree;
  }

  /**
   * @param entries the tree of each entry of the page, in its order
   */
  public Map<String, Object> register(RegisterPage page, List<Map<String, Object>> entries) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("entries", entries);
    tree.put("page", page.page());
    tree.put("size", page.size());
    tree.put("total", page.total());
    return tree;
  }

  public Map<String, Object> history(List<HistoryEntry> entries) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("entries", entries.stream().map(RecordJson::entry).toList());
    return tree;
  }

  private static Map<String, Object> ending(Ending ending) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("at", time(ending.at()));
    tree.put("by", ending.by());
    tree.put("reason", ending.reason());
    ending.successor().ifPresent(other -> tree.put("successor", other.toString()));
    return tree;
  }

  private static List<Map<String, Object>> deadlines(DocumentRecord document, Language language) {
    return document.deadlines().stream().map(deadline -> deadline(deadline, language)).toList();
  }

  private static Map<String, Object> deadline(Deadline deadline, Language language) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("id", deadline.id());
    tree.put("title", deadline.title().in(language));
    tree.put("lastDay", deadline.lastDay().toString());
    tree.put("act", deadline.act().in(language));
    tree.put("article", deadline.article().in(language));
    tree.put("countedFrom", deadline.countedFrom().toString());
    return tree;
  }

  /** The word of a state or an event in every protocol: {@code partly-signed}. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void putPdf(Map<String, Object> tree, PdfFacts pdf) {
    var conformance = new LinkedHashMap<String, Object>();
    conformance.put("pdfa", pdf.conformance().pdfa());
    pdf.conformance().pdfua().ifPresent(part -> conformance.put("pdfua", part));
    tree.put("pages", pdf.pages());
    tree.put("size", pdf.size());
    tree.put("sha256", pdf.sha256());
    tree.put("conformance", conformance);
  }

  private static Map<String, Object> signature(SignatureFacts signature) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("party", signature.party());
    tree.put("level", signature.level().word());
    tree.put("asked", signature.asked().word());
    tree.put("field", signature.field());
    tree.put("signer", signature.signer());
    tree.put("issuer", signature.issuer());
    tree.put("serial", signature.serial());
    tree.put("signedAt", time(signature.signedAt()));
    tree.put("sample", signature.sample());
    signature.kind().ifPresent(kind -> tree.put("kind", kind.word()));
    signature.person().ifPresent(person -> tree.put("person", person));
    signature.protectedUntil().ifPresent(end -> tree.put("protectedUntil", time(end)));
    return tree;
  }

  private static Map<String, Object> entry(HistoryEntry entry) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("at", time(entry.at()));
    tree.put("who", entry.who());
    tree.put("what", word(entry.what()));
    tree.put("revision", entry.revision());
    tree.put("detail", entry.detail());
    return tree;
  }

  private static String time(Instant instant) {
    return instant.toString();
  }
}
