package org.qoltanba.web.ui.sign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.Party;
import org.qoltanba.document.RegisterQuery;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.State;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.Titles;
import org.qoltanba.intake.Admission;
import org.qoltanba.intake.Intake;
import org.qoltanba.web.guard.Callers;

/** Takes documents out and has them signed as whoever is signed in. */
@RequestScoped
public class Desk {

  private static final int MOST_WAITING = 20;

  private Intake intake;
  private Callers callers;
  private HttpServletRequest request;

  protected Desk() {}

  @Inject
  public Desk(Intake intake, Callers callers, HttpServletRequest request) {
    this.intake = intake;
    this.callers = callers;
    this.request = request;
  }

  public Paper paper(UUID document) {
    return paper(intake.record(callers.of(request), document));
  }

  public Paper sign(UUID document, SignatureOrder order) {
    return paper(intake.sign(callers.of(request), document, order, Optional.empty()).record());
  }

  /** The newest documents in which a signature is missing. */
  public List<Waiting> waiting() {
    Map<String, Titles> titles = titles();
    return Stream.of(State.PARTLY_SIGNED, State.ISSUED)
        .flatMap(state -> intake.register(callers.of(request), query(state)).entries().stream())
        .map(entry -> new Waiting(entry, Optional.ofNullable(titles.get(entry.template()))))
        .toList();
  }

  /** How the reader may have the party sign. */
  public List<Way> ways(Party party) {
    var ways = new ArrayList<Way>();
    if (Admission.maySign(callers.of(request), party.id())) {
      ways.add(Way.KEPT);
      ways.add(Way.OWN);
    }
    if (!party.needsCertificate() && Admission.mayHaveDrawn(callers.of(request))) {
      ways.add(Way.DRAWN);
    }
    return ways;
  }

  private Paper paper(DocumentRecord record) {
    return new Paper(
        record,
        Optional.ofNullable(titles().get(record.template())),
        intake.fields(callers.of(request), record.id()));
  }

  private Map<String, Titles> titles() {
    return intake.templates(callers.of(request)).stream()
        .collect(Collectors.toMap(TemplateManifest::id, TemplateManifest::title));
  }

  private static RegisterQuery query(State state) {
    return new RegisterQuery(
        Optional.empty(),
        Optional.of(state),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        MOST_WAITING);
  }
}
