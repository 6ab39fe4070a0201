package org.qoltanba.json.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qoltanba.document.Language;
import org.qoltanba.document.batch.Batch;
import org.qoltanba.document.batch.BatchRow;
import org.qoltanba.document.batch.RowFault;
import org.qoltanba.language.Messages;

/** Batches and their rows as trees for JSON. */
public final class BatchJson {

  private final Messages messages;

  public BatchJson(Messages messages) {
    this.messages = messages;
  }

  /** The tree may be added to. */
  public static Map<String, Object> of(Batch batch) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("id", batch.id().toString());
    tree.put("template", batch.template());
    tree.put("templateVersion", batch.templateVersion());
    tree.put("language", batch.language().tag());
    tree.put("output", batch.wish().output().word());
    batch.wish().reference().ifPresent(begin -> tree.put("reference", begin));
    tree.put("state", batch.state().name().toLowerCase(Locale.ROOT));
    tree.put("createdAt", batch.createdAt().toString());
    tree.put("createdBy", batch.createdBy());
    tree.put("rows", batch.counts().all());
    tree.put("waiting", batch.counts().waiting());
    tree.put("faulty", batch.counts().faulty());
    tree.put("issued", batch.counts().issued());
    return tree;
  }

  /** The tree may be added to. */
  public Map<String, Object> of(BatchRow row, Language language) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("row", row.number());
    List<Map<String, Object>> faults =
        row.faults().stream().map(fault -> of(fault, language)).toList();
    tree.put("faults", faults);
    row.paper()
        .ifPresent(
            paper -> {
              tree.put("document", paper.id().toString());
              tree.put("number", paper.number());
            });
    return tree;
  }

  private Map<String, Object> of(RowFault fault, Language language) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("column", fault.column());
    tree.put("pointer", fault.fault().pointer());
    tree.put("code", fault.fault().code());
    tree.put("message", messages.of(fault.fault(), language));
    return tree;
  }
}
