package org.qoltanba.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Language;
import org.qoltanba.tags.blocks.Item;
import org.qoltanba.tags.blocks.Level;
import org.qoltanba.tags.blocks.TagScanner;
import org.qoltanba.tags.evaluation.Evaluator;
import org.qoltanba.tags.evaluation.Meter;
import org.qoltanba.tags.evaluation.Scope;
import org.qoltanba.tags.grammar.TagParser;
import org.qoltanba.tags.grammar.TagSyntax;
import org.qoltanba.tags.words.Dictionary;

/** A template that is one line of text: the language by itself, without any file around it. */
final class Template {

  private static final Dictionary DICTIONARY = new Dictionary();

  private final List<TagError> errors = new ArrayList<>();
  private final List<Node<Object>> nodes;

  Template(String text) {
    List<Item<Object>> items = new ArrayList<>();
    int at = 0;
    for (TagScanner.Spot spot : TagScanner.scan(text)) {
      items.add(new Item.Piece<>(text.substring(at, spot.from()), false));
      at = spot.to();
      Place place = new Place("line", 1, text.substring(spot.from(), spot.to()));
      if (spot.fault() != null) {
        errors.add(new TagError(spot.fault(), place));
      } else {
        tag(spot.inside(text), place, items);
      }
    }
    items.add(new Item.Piece<>(text.substring(at), false));
    nodes = Level.closed(items, errors::add);
  }

  private void tag(String inside, Place place, List<Item<Object>> items) {
    try {
      Tag tag = TagParser.parse(inside);
      items.add(
          tag instanceof Tag.Block block
              ? new Item.Mark<>(block, place)
              : new Item.Piece<>(tag, false));
    } catch (TagSyntax e) {
      errors.add(new TagError(e.code(), place));
    }
  }

  /** The codes of what is wrong, in the order of the text. */
  List<String> errors() {
    return errors.stream().map(TagError::code).toList();
  }

  String print(Map<String, Object> facts) {
    return print(facts, Language.EN, Budget.standard());
  }

  String print(Map<String, Object> facts, Language language, Budget budget) {
    var meter = new Meter(budget);
    var evaluator = new Evaluator(DICTIONARY.in(language), meter);
    var printed = new StringBuilder();
    evaluator.play(
        nodes,
        Scope.of(new Facts(facts)),
        (piece, scope) -> printed.append(print(piece, scope, evaluator, meter)));
    return printed.toString();
  }

  private static String print(Object piece, Scope scope, Evaluator evaluator, Meter meter) {
    if (piece instanceof Tag.Value value) {
      return evaluator.print(value, scope, new Place("line", 1, "")).text();
    }
    if (piece instanceof Tag.Include include) {
      return "<" + include.clause() + ">";
    }
    String text = piece instanceof Tag.Sign sign ? "[" + sign.party() + "]" : piece.toString();
    meter.spend(text.length());
    return text;
  }
}
