package org.qoltanba.assembly.reading;

import java.util.ArrayList;
import java.util.List;
import org.qoltanba.assembly.text.Element;
import org.qoltanba.assembly.text.LayoutContext;
import org.qoltanba.assembly.text.Story;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.Tag;
import org.qoltanba.tags.TagError;

/** Reads the clauses that a text includes, and those that they include. */
final class Inclusions {

  private static final int DEEPEST = 8;
  private static final int MOST = 200;

  private final LayoutContext context;
  private final List<String> path;
  private final int[] count;

  Inclusions(LayoutContext context) {
    this(context, List.of(), new int[1]);
  }

  private Inclusions(LayoutContext context, List<String> path, int[] count) {
    this.context = context;
    this.path = path;
    this.count = count;
  }

  LayoutContext context() {
    return context;
  }

  /** The blocks of the clause; none, and an error told, where it can't be included. */
  List<Node<Element>> read(Tag.Include tag, Place place, Findings findings) {
    String fault = fault(tag.clause());
    if (fault != null) {
      findings.error(new TagError(fault, place));
      return List.of();
    }
    var longer = new ArrayList<>(path);
    longer.add(tag.clause());
    String part = Story.clausePart(tag.clause());
    Story story = Story.read(part, context.clauses().get(tag.clause()));
    var deeper = new Inclusions(context, longer, count);
    var reader = new StoryReader(findings.of(part), story.boxes(), deeper);
    return reader.read(story.texts().get(0));
  }

  private String fault(String clause) {
    if (path.contains(clause)) {
      return "circular-clause";
    }
    if (!context.clauses().containsKey(clause)) {
      return "unknown-clause";
    }
    if (path.size() == DEEPEST) {
      return "clauses-too-deep";
    }
    return ++count[0] > MOST ? "too-many-clauses" : null;
  }
}
