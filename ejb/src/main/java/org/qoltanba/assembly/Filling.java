package org.qoltanba.assembly;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qoltanba.assembly.layout.Layout;
import org.qoltanba.assembly.printing.FieldLinks;
import org.qoltanba.assembly.printing.Identities;
import org.qoltanba.assembly.printing.Lists;
import org.qoltanba.assembly.printing.NoteWriter;
import org.qoltanba.assembly.printing.Press;
import org.qoltanba.assembly.printing.StoryWriter;
import org.qoltanba.assembly.reading.Findings;
import org.qoltanba.assembly.reading.StoryReader;
import org.qoltanba.assembly.text.Element;
import org.qoltanba.assembly.text.Story;
import org.qoltanba.assembly.zip.CoreProperties;
import org.qoltanba.assembly.zip.WordZip;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.Content;
import org.qoltanba.document.Party;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.evaluation.Evaluator;
import org.qoltanba.tags.evaluation.Scope;

/** The filling of one layout for one request. */
final class Filling {

  private final Layout layout;
  private final CheckedRequest request;
  private final Scope scope;
  private final Press press;
  private final Map<String, Story> notes = new LinkedHashMap<>();
  private final Map<String, NoteWriter> noteWriters = new HashMap<>();

  Filling(Layout layout, CheckedRequest request, Evaluator evaluator, FieldLinks links) {
    this.layout = layout;
    this.request = request;
    this.scope = Scope.of(request.facts());
    Map<String, String> parties =
        request.template().manifest().parties().stream()
            .collect(Collectors.toMap(Party::id, party -> party.title().in(request.language())));
    this.press =
        new Press(
            evaluator,
            new Identities(layout.pictureIds()),
            new Lists(layout.lists().last()),
            links,
            parties);
  }

  Content filled() {
    Map<String, byte[]> entries = new HashMap<>(layout.entries());
    layout.notes().forEach(this::readNotes);
    var writer = new StoryWriter(press, noteWriters);
    layout.stories().forEach(part -> entries.put(part, print(part, writer)));
    notes.forEach((part, story) -> entries.put(part, printNotes(story)));
    layout.stories().forEach(part -> press.links().addTo(part, entries));
    layout.notes().forEach(part -> press.links().addTo(part, entries));
    if (!press.lists().added().isEmpty()) {
      entries.computeIfPresent(
          layout.lists().part(), (part, xml) -> layout.lists().with(press.lists().added(), xml));
    }
    entries.put(CoreProperties.PART, CoreProperties.write(request.title(), request.language()));
    return new Content(WordZip.write(entries));
  }

  private byte[] print(String part, StoryWriter writer) {
    Story story = Story.read(part, layout.entries().get(part));
    StoryReader reader = reader(part, story);
    for (List<Object> text : story.texts()) {
      List<Node<Element>> nodes = reader.read(text);
      List<Object> printed = writer.print(nodes, scope, StoryReader.firstProperties(text));
      text.clear();
      text.addAll(printed);
    }
    return story.toXml();
  }

  private void readNotes(String part) {
    Story story = Story.read(part, layout.entries().get(part));
    StoryReader reader = reader(part, story);
    List<NoteWriter.Note> all =
        story.notes().stream()
            .map(
                note ->
                    new NoteWriter.Note(
                        note,
                        reader.read(note.getContent()),
                        StoryReader.firstProperties(note.getContent())))
            .toList();
    notes.put(part, story);
    noteWriters.put(story.reference(), new NoteWriter(all));
  }

  private byte[] printNotes(Story story) {
    story.notes().clear();
    story.notes().addAll(noteWriters.get(story.reference()).printed());
    return story.toXml();
  }

  private StoryReader reader(String part, Story story) {
    return new StoryReader(new Findings(part), story.boxes(), layout.context());
  }
}
