package org.qoltanba.lint.agreement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qoltanba.lint.word.OuterTags;
import org.qoltanba.lint.word.Paragraph;
import org.qoltanba.tags.Filter;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.PlacedTag;
import org.qoltanba.tags.Tag;

/** What the tags of a text mean, grammar left out; to be asked in the order of the text. */
final class TagSense {

  /** What changes the sense of a value, and not only its grammar. */
  private static final Set<Filter.Kind> SENSE =
      EnumSet.of(
          Filter.Kind.DATE,
          Filter.Kind.WORDS,
          Filter.Kind.MONEY,
          Filter.Kind.ROUND,
          Filter.Kind.PHONE);

  /** What {@code else} asks. */
  static final String OTHERWISE = "otherwise";

  private final Map<Spot, List<PlacedTag>> tags = new HashMap<>();
  private final boolean sound;
  private final Deque<Thing> open = new ArrayDeque<>();

  private record Spot(String part, int paragraph) {}

  /**
   * @param sound whether all blocks are closed, so that it is known what stands in them
   */
  TagSense(List<PlacedTag> all, boolean sound) {
    this.sound = sound;
    for (PlacedTag placed : all) {
      var spot = new Spot(placed.place().part(), placed.place().paragraph());
      tags.computeIfAbsent(spot, key -> new ArrayList<>()).add(placed);
    }
  }

  /**
   * What the paragraph says in tags, each thing with its place.
   *
   * @param whole whether the blocks around it count
   */
  Map<Thing, Place> of(Paragraph paragraph, boolean whole) {
    var things = new LinkedHashMap<Thing, Place>();
    List<PlacedTag> own = own(paragraph);
    int lead = Math.min(own.size(), OuterTags.before(paragraph.text()));
    int trail = Math.max(lead, own.size() - OuterTags.behind(paragraph.text()));
    own.subList(0, lead).forEach(tag -> take(tag, things));
    List<Thing> around = List.copyOf(open);
    own.subList(lead, trail).forEach(tag -> take(tag, things));
    if (whole && sound) {
      around.stream()
          .filter(block -> open.stream().anyMatch(still -> still == block))
          .forEach(block -> things.putIfAbsent(block, paragraph.place()));
    }
    own.subList(trail, own.size()).forEach(tag -> take(tag, things));
    return things;
  }

  private List<PlacedTag> own(Paragraph paragraph) {
    return tags.getOrDefault(new Spot(paragraph.part(), paragraph.number()), List.of());
  }

  private void take(PlacedTag placed, Map<Thing, Place> things) {
    Tag tag = placed.tag();
    if (tag instanceof Tag.Value value) {
      List<Object> sense =
          value.filters().stream()
              .filter(filter -> SENSE.contains(filter.kind()))
              .map(TagSense::sense)
              .toList();
      things.putIfAbsent(new Thing(Thing.Kind.TAG, value.source() + " " + sense), placed.place());
    } else if (tag instanceof Tag.Block block) {
      turn(block);
      if (block instanceof Tag.If || block instanceof Tag.ElseIf || block instanceof Tag.Each) {
        things.putIfAbsent(new Thing(Thing.Kind.QUESTION, asked(block)), placed.place());
      }
    } else {
      things.putIfAbsent(new Thing(Thing.Kind.TAG, tag.toString()), placed.place());
    }
  }

  /** A date says the same in any form, but up and down are different numbers. */
  private static Object sense(Filter filter) {
    return filter.kind() == Filter.Kind.ROUND ? filter : filter.kind();
  }

  private void turn(Tag.Block block) {
    boolean opens = block instanceof Tag.If || block instanceof Tag.Each;
    if (!opens && !open.isEmpty()) {
      open.pop();
    }
    if (!(block instanceof Tag.EndIf || block instanceof Tag.EndEach)) {
      open.push(new Thing(Thing.Kind.BLOCK, asked(block)));
    }
  }

  /** The same for a condition wherever in its chain it is asked. */
  private static String asked(Tag.Block block) {
    if (block instanceof Tag.If condition) {
      return condition.condition().toString();
    }
    if (block instanceof Tag.ElseIf condition) {
      return condition.condition().toString();
    }
    return block instanceof Tag.Else ? OTHERWISE : block.toString();
  }
}
