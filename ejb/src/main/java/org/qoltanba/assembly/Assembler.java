package org.qoltanba.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qoltanba.assembly.printing.Identities;
import org.qoltanba.assembly.printing.LineWriter;
import org.qoltanba.assembly.printing.StoryWriter;
import org.qoltanba.assembly.reading.Findings;
import org.qoltanba.assembly.reading.Story;
import org.qoltanba.assembly.reading.StoryReader;
import org.qoltanba.assembly.text.Element;
import org.qoltanba.assembly.xml.BrokenLayout;
import org.qoltanba.assembly.zip.CoreProperties;
import org.qoltanba.assembly.zip.WordZip;
import org.qoltanba.document.AssembledDocument;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.Content;
import org.qoltanba.document.Party;
import org.qoltanba.document.StepFailed;
import org.qoltanba.tags.BrokenTags;
import org.qoltanba.tags.Budget;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.evaluation.Evaluator;
import org.qoltanba.tags.evaluation.LanguageWords;
import org.qoltanba.tags.evaluation.Meter;
import org.qoltanba.tags.evaluation.Scope;

/** The room where a template's Word file is filled; for any number of threads. */
public final class Assembler {

  private static final String STEP = "assemble";

  private final Layouts layouts = new Layouts();
  private final Budget budget;

  public Assembler(Budget budget) {
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
    try {
      Content file = request.template().layout(request.language());
      return new AssembledDocument(request, fill(layouts.of(file, request.language()), request));
    } catch (BrokenTags | BrokenLayout e) {
      throw new StepFailed(STEP, e);
    }
  }

  private Content fill(Layout layout, CheckedRequest request) {
    Map<String, byte[]> entries = new HashMap<>(layout.entries());
    StoryWriter writer = writer(layout, request);
    for (String part : layout.stories()) {
      entries.put(part, fill(part, layout.entries().get(part), writer, request));
    }
    entries.put(CoreProperties.PART, CoreProperties.write(request.title(), request.language()));
    return new Content(WordZip.write(entries));
  }

  private StoryWriter writer(Layout layout, CheckedRequest request) {
    var meter = new Meter(budget);
    var evaluator = new Evaluator(new LanguageWords(request.language()), meter);
    Map<String, String> parties =
        request.template().manifest().parties().stream()
            .collect(Collectors.toMap(Party::id, party -> party.title().in(request.language())));
    var identities = new Identities(layout.pictureIds());
    var lines = new LineWriter(evaluator, meter, identities, parties);
    return new StoryWriter(evaluator, meter, lines);
  }

  private static byte[] fill(String part, byte[] xml, StoryWriter writer, CheckedRequest request) {
    Story story = Story.read(part, xml);
    var findings = new Findings(part);
    var reader = new StoryReader(findings);
    Scope scope = Scope.of(request.facts());
    for (List<Object> text : story.texts()) {
      List<Node<Element>> nodes = reader.read(text);
      List<Object> printed = writer.print(nodes, scope, StoryReader.firstProperties(text));
      text.clear();
      text.addAll(printed);
    }
    return story.toXml();
  }
}
