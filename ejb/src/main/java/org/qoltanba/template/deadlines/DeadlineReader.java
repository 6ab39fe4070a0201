package org.qoltanba.template.deadlines;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.deadline.Terms;
import org.qoltanba.document.DeadlineRule;
import org.qoltanba.template.files.TemplateBroken;
import org.qoltanba.template.files.YamlNode;

/** Reads the {@code deadlines} of a manifest. */
public final class DeadlineReader {

  private static final Set<String> KEYS = Set.of("id", "term", "from", "when", "is");

  /** What a tag can name. */
  private static final String ID = "[a-z][A-Za-z0-9]{0,31}";

  private static final String POINTER = "(/([^/~]|~[01])+){1,8}";
  private static final int MOST = 20;

  private final Terms terms = Terms.packed();
  private final Set<String> settled = new HashSet<>();

  private DeadlineReader() {}

  /**
   * @throws TemplateBroken where an element is not such a rule, its term is not among the terms, or
   *     it can never apply because one before it always does
   */
  public static List<DeadlineRule> read(YamlNode list) {
    List<YamlNode> elements = list.elements();
    if (elements.size() > MOST) {
      throw list.broken(TemplateBroken.WRONG_VALUE);
    }
    var reader = new DeadlineReader();
    return elements.stream().map(reader::rule).toList();
  }

  private DeadlineRule rule(YamlNode element) {
    element.withOnly(KEYS);
    YamlNode id = element.child("id");
    YamlNode term = element.child("term");
    Optional<DeadlineRule.When> when = when(element);
    var rule =
        new DeadlineRule(
            id.textLike(ID), term.text(), element.child("from").textLike(POINTER), when);
    if (terms.find(rule.term()).isEmpty()) {
      throw term.broken(TemplateBroken.UNKNOWN_TERM);
    }
    if (settled.contains(rule.id()) || when.isEmpty() && !settled.add(rule.id())) {
      throw id.broken(TemplateBroken.WRONG_VALUE);
    }
    return rule;
  }

  private static Optional<DeadlineRule.When> when(YamlNode element) {
    Optional<String> is = element.optionalChild("is").map(YamlNode::text);
    Optional<YamlNode> when = element.optionalChild("when");
    if (when.isEmpty() && is.isPresent()) {
      throw element.child("is").broken(TemplateBroken.UNKNOWN_KEY);
    }
    return when.map(pointer -> new DeadlineRule.When(pointer.textLike(POINTER), is));
  }
}
