package org.qoltanba.lint.typing;

import java.util.List;
import java.util.Optional;
import org.qoltanba.lint.finding.FileReport;
import org.qoltanba.lint.schema.Field;
import org.qoltanba.lint.schema.FieldType;
import org.qoltanba.lint.schema.Names;
import org.qoltanba.tags.Expression;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.PlacedTag;
import org.qoltanba.tags.Tag;

/** Holds all tags of a text against the schema, each in the loops that it stands in. */
public final class TagRules {

  private final FileReport report;
  private final Usage usage;
  private final ExpressionRules expressions;
  private final FilterRules filters;
  private final BranchRules branches;

  public TagRules(FileReport report, Usage usage) {
    this.report = report;
    this.usage = usage;
    this.expressions = new ExpressionRules(report, usage);
    this.filters = new FilterRules(report, usage);
    this.branches = new BranchRules(report);
  }

  /**
   * @param names where the nodes stand
   */
  public void check(List<Node<PlacedTag>> nodes, Names names) {
    for (Node<PlacedTag> node : nodes) {
      if (node instanceof Node.Content<PlacedTag> content) {
        tag(content.value(), names);
      } else if (node instanceof Node.Choice<PlacedTag> choice) {
        choice(choice, names);
      } else if (node instanceof Node.Loop<PlacedTag> loop) {
        loop(loop, names);
      }
    }
  }

  private void choice(Node.Choice<PlacedTag> choice, Names names) {
    branches.check(choice);
    for (Node.Branch<PlacedTag> branch : choice.branches()) {
      expressions.condition(branch.condition(), names, branch.place());
      check(branch.body(), names);
    }
  }

  private void loop(Node.Loop<PlacedTag> loop, Names names) {
    Optional<Field> list = expressions.field(loop.list(), names, loop.place());
    if (list.isEmpty()) {
      return;
    }
    Optional<Field> element = list.get().element();
    if (list.get().never(FieldType.LIST) || element.isEmpty()) {
      report.error("each-of-no-list", loop.place(), ExpressionRules.named(list.get()));
    } else {
      usage.of(list.get());
      check(loop.body(), names.inside(element.get()));
    }
  }

  private void tag(PlacedTag placed, Names names) {
    if (placed.tag() instanceof Tag.Value value) {
      value(value, names, placed.place());
    }
  }

  private void value(Tag.Value value, Names names, Place place) {
    if (value.source() instanceof Expression.Path path) {
      expressions
          .field(path, names, place)
          .ifPresent(field -> filters.check(value.filters(), field, place));
    } else if (value.source() instanceof Expression.Calculation calculation) {
      filters.check(value.filters(), expressions.number(calculation, names, place), place);
    } else if (value.source() instanceof Expression.Literal literal) {
      filters.check(value.filters(), literal.value(), place);
    }
  }
}
