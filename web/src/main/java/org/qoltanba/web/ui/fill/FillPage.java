package org.qoltanba.web.ui.fill;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.primefaces.PrimeFaces;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.writing.PreviewPage;
import org.qoltanba.form.Line;
import org.qoltanba.form.Section;
import org.qoltanba.form.people.People;
import org.qoltanba.web.ui.Page;
import org.qoltanba.web.ui.Reader;
import org.qoltanba.web.ui.fill.talk.Answer;
import org.qoltanba.web.ui.fill.talk.Hints;
import org.qoltanba.web.ui.fill.talk.Typed;
import org.qoltanba.web.ui.fill.talk.TypedReader;

/** The paper that is being written, from when the page is opened until it is left. */
@Named("fill")
@ViewScoped
public class FillPage implements Serializable {

  private static final String SHEET = "sheet";

  private Desk desk;
  private TypedReader reading;
  private Hints hints;
  private Reader reader;
  private Paper paper;
  private List<Section> shown = List.of();
  private People people = People.in(List.of());
  private List<Fault> faults = List.of();

  protected FillPage() {}

  @Inject
  public FillPage(Desk desk, TypedReader reading, Hints hints, Reader reader) {
    this.desk = desk;
    this.reading = reading;
    this.hints = hints;
    this.reader = reader;
  }

  /**
   * Begins a paper of the kind, or goes on with a draft; with neither there is nothing to write.
   *
   * @param replaced the document in whose place the paper is issued, if there is one
   */
  public void open(String kind, String draft, String replaced) {
    if (draft != null && !draft.isBlank()) {
      var found = desk.draft(Paper.id(draft));
      paper = new Paper(found.id(), desk.kind(found.template()), desk.form(found.template()));
      paper.form().fill(found.data());
      found.verbatim().forEach(paper.form()::leave);
      paper.write(found.language());
      found.replaces().ifPresent(paper::replace);
      paper.kept();
    } else if (kind != null && !kind.isBlank()) {
      paper = new Paper(UUID.randomUUID(), desk.kind(kind), desk.form(kind));
      paper.write(reader.language());
    }
    if (paper != null && replaced != null && !replaced.isBlank()) {
      paper.replace(replaced);
    }
  }

  /** Before the page is shown: what was typed meanwhile is not lost, and the lines are settled. */
  public void prepare() {
    if (paper != null) {
      take();
      write();
    }
  }

  private void write() {
    shown = paper.form().sections();
    people = People.in(shown);
  }

  /** Another language was chosen for the paper. */
  public void translated() {
    if (paper != null && paper.isKept()) {
      keep();
    }
    typed();
  }

  /** Something was typed, or another page is wanted; what comes too late is passed over. */
  public void typed() {
    if (paper == null) {
      return;
    }
    Typed typed = take();
    if (!typed.verbatim().isEmpty()) {
      paper.form().leave(typed.verbatim());
      keep();
    }
    answer(new Answer(), typed);
  }

  private Typed take() {
    Typed typed = reading.read();
    if (!typed.isNothing()) {
      typed.into(paper.form());
      keep();
    }
    return typed;
  }

  private void keep() {
    desk.keep(paper.draft());
    paper.kept();
  }

  private static List<String> places(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> section.lines().stream())
        .map(line -> line.place() + line.required())
        .toList();
  }

  private void rebuild(Answer answer, String focus) {
    write();
    PrimeFaces.current().ajax().update(SHEET);
    answer.rebuilt(focus);
  }

  private void answer(Answer answer, Typed typed) {
    if (!places(shown).equals(places(paper.form().sections()))) {
      rebuild(answer, "");
    }
    show(answer, typed);
    if (paper.isKept()) {
      answer.draft(paper.id().toString());
    }
    answer.send();
  }

  /** The page as it is now; where none can be made, why. */
  private void show(Answer answer, Typed typed) {
    try {
      PreviewPage page = desk.preview(paper.request(), typed.choice());
      answer
          .page(page, paper.form().missing())
          .hints(hints.of(paper.form(), paper.getLanguage(), page, !faults.isEmpty()))
          .hints(hints.remembered(paper.form(), paper.remembered()));
    } catch (Refusal refusal) {
      answer.hints(hints.of(refusal)).notice(hints.sentence(refusal));
    }
  }

  public void add(String list) {
    change(() -> paper.form().add(list));
  }

  public void remove(String row) {
    change(
        () -> {
          paper.form().remove(row);
          return row.substring(0, row.lastIndexOf('/'));
        });
  }

  public void raise(String row) {
    change(() -> paper.form().raise(row));
  }

  public void lower(String row) {
    change(() -> paper.form().lower(row));
  }

  /**
   * Changes the form, whose fields are then written anew.
   *
   * @param change tells at which place to go on
   */
  public void change(Supplier<String> change) {
    Typed typed = take();
    String focus = change.get();
    keep();
    var answer = new Answer();
    rebuild(answer, focus);
    answer(answer, typed);
  }

  /** Takes what was typed before something else is asked; then the form is as it is seen. */
  public void settle() {
    answer(new Answer(), take());
  }

  /** Issues the paper and shows it, or says what is still wrong. */
  public void issue() throws IOException {
    if (paper == null) {
      return;
    }
    Typed typed = take();
    keep();
    try {
      var record = desk.issue(paper.id(), paper.request());
      paper = null;
      Shown.paper(record.id());
    } catch (Refusal refusal) {
      if (refusal.faults().isEmpty()) {
        throw refusal;
      }
      faults = refusal.faults();
      answer(new Answer().summary(), typed);
    }
  }

  /** Throws the draft away. */
  public String forget() {
    desk.forget(paper.id());
    paper = null;
    return Page.FILL.getPath() + "?faces-redirect=true";
  }

  public boolean isOpen() {
    return paper != null;
  }

  public Paper getPaper() {
    return paper;
  }

  public List<Section> getSections() {
    return shown;
  }

  /** What is wrong, since the last attempt to issue the paper. */
  public List<ShownFault> getFaults() {
    List<String> order =
        shown.stream().flatMap(one -> one.lines().stream()).map(Line::place).toList();
    return faults.stream()
        .sorted(Comparator.comparing(fault -> order.indexOf(fault.pointer())))
        .map(fault -> new ShownFault(ShownFault.anchor(fault.pointer()), hints.sentence(fault)))
        .toList();
  }

  /** The people in what is shown. */
  public People people() {
    return people;
  }

  public boolean isPerson(String place) {
    return people.isAt(place);
  }

  public String anchor(String place) {
    return ShownFault.anchor(place);
  }

  /** The ids of what a screen reader is to say of a field besides its label. */
  public String described(Line line) {
    String anchor = anchor(line.place());
    boolean helped = line.help().isPresent() && !line.more();
    return (helped ? anchor + "-help " : "") + anchor + "-hints";
  }
}
