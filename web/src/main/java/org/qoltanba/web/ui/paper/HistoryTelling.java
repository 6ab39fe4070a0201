package org.qoltanba.web.ui.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.qoltanba.document.HistoryEntry;
import org.qoltanba.document.Language;
import org.qoltanba.json.answer.RecordJson;
import org.qoltanba.web.ui.Sentences;

/** Puts what happened to a document into plain words. */
final class HistoryTelling {

  private final Sentences sentences;
  private final Moments moments;
  private final Language language;

  HistoryTelling(Sentences sentences, Moments moments, Language language) {
    this.sentences = sentences;
    this.moments = moments;
    this.language = language;
  }

  /** Newest first, for that is what one looks for. */
  List<String> of(Paper paper) {
    var told = new ArrayList<String>();
    paper.history().forEach(entry -> told.add(of(entry, paper)));
    Collections.reverse(told);
    return told;
  }

  private String of(HistoryEntry entry, Paper paper) {
    String what = "paper.event." + RecordJson.word(entry.what());
    String detail = entry.detail();
    if (entry.what() == HistoryEntry.Event.SIGNED) {
      detail = paper.party(detail).map(party -> party.title().in(language)).orElse(detail);
    }
    return moments.of(entry.at()) + ": " + sentences.word(what, entry.who(), detail);
  }
}
