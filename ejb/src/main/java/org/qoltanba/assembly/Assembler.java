package org.qoltanba.assembly;

import org.qoltanba.assembly.layout.Clauses;
import org.qoltanba.assembly.layout.Layout;
import org.qoltanba.assembly.layout.LayoutReading;
import org.qoltanba.assembly.layout.Layouts;
import org.qoltanba.assembly.printing.FieldLinks;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.document.AssembledDocument;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.StepFailed;
import org.qoltanba.document.Template;
import org.qoltanba.document.writing.AssembledPreview;
import org.qoltanba.document.writing.CheckedPreview;
import org.qoltanba.tags.BrokenTags;
import org.qoltanba.tags.Budget;
import org.qoltanba.tags.evaluation.Evaluator;
import org.qoltanba.tags.evaluation.Meter;
import org.qoltanba.tags.words.Dictionary;

/** The room where a template's Word file is filled; for any number of threads. */
public final class Assembler {

  private static final String STEP = "assemble";

  private final Layouts layouts;
  private final Clauses shared;
  private final Budget budget;
  private final Dictionary dictionary = new Dictionary();

  /** For templates that include no shared clauses. */
  public Assembler(Budget budget) {
    this(budget, Clauses.none());
  }

  /**
   * @param shared the clauses of templates that have none of that name of their own
   */
  public Assembler(Budget budget, Clauses shared) {
    this.layouts = new Layouts();
    this.shared = shared;
    this.budget = budget;
  }

  /**
   * Fills the Word file of the request's language.
   *
   * @return a file that depends on the template, the language and the data, and on nothing else
   * @throws org.qoltanba.document.Refusal (unprocessable) if a value is not what a filter of the
   *     template wants ({@code date-form}), or the paper would grow beyond the budget ({@code
   *     budget-exhausted})
   * @throws StepFailed if the template is broken: the cause is {@link BrokenTags} or {@link
   *     BrokenLayout}
   */
  public AssembledDocument assemble(CheckedRequest request) {
    return new AssembledDocument(request, filled(request, new FieldLinks(false)));
  }

  /** The same for a paper that is being written, whose values are links to their places. */
  public AssembledPreview assemble(CheckedPreview preview) {
    Content docx = filled(preview.request(), new FieldLinks(true));
    return new AssembledPreview(new AssembledDocument(preview.request(), docx), preview.faults());
  }

  private Content filled(CheckedRequest request, FieldLinks links) {
    try {
      Template template = request.template();
      Content file = template.layout(request.language());
      Layout layout = layouts.of(file, request.language(), clauses(template));
      var evaluator = new Evaluator(dictionary.in(request.language()), new Meter(budget));
      return new Filling(layout, request, evaluator, links).filled();
    } catch (BrokenTags | BrokenLayout e) {
      throw new StepFailed(STEP, e);
    }
  }

  /**
   * Reads a template's Word file without filling it, and finds all faults of its tags.
   *
   * @throws BrokenLayout if the file, or that of a clause which it includes, can't be used at all
   */
  public LayoutReading read(Content layout, Language language) {
    return layouts.reading(layout, language, shared);
  }

  private Clauses clauses(Template template) {
    return (name, language) ->
        template.clause(name, language).or(() -> shared.clause(name, language));
  }
}
