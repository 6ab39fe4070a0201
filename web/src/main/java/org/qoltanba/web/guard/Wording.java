package org.qoltanba.web.guard;

import jakarta.enterprise.context.ApplicationScoped;
import org.qoltanba.json.answer.ProblemJson;
import org.qoltanba.json.answer.RecordJson;
import org.qoltanba.language.Messages;

/** The sentences and trees that all doors answer with, loaded once. */
@ApplicationScoped
public class Wording {

  private final Messages messages = new Messages();
  private final ProblemJson problems = new ProblemJson(messages);
  private final RecordJson records = new RecordJson(messages);

  public Messages messages() {
    return messages;
  }

  public ProblemJson problems() {
    return problems;
  }

  public RecordJson records() {
    return records;
  }
}
