package org.qoltanba.template.files;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qoltanba.document.Titles;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A node of a YAML file that knows where it stands, for reading strictly: whatever is missing, of
 * another type or not asked for is a {@link TemplateBroken}.
 */
public record YamlNode(String file, String place, JsonNode node) {

  private static final int LONGEST_WORD = 200;

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  public static YamlNode root(String file, byte[] yaml) {
    try {
      return new YamlNode(file, "", MAPPER.readTree(yaml));
    } catch (JacksonException e) {
      throw new TemplateBroken(file, "", TemplateBroken.UNREADABLE, e);
    }
  }

  /** Refuses anything but a map with no other keys than these. */
  public YamlNode withOnly(Set<String> keys) {
    if (!node.isObject()) {
      throw broken(TemplateBroken.WRONG_VALUE);
    }
    for (String name : node.propertyNames()) {
      if (!keys.contains(name)) {
        throw new TemplateBroken(file, Pointer.child(place, name), TemplateBroken.UNKNOWN_KEY);
      }
    }
    return this;
  }

  public YamlNode child(String key) {
    return optionalChild(key)
        .orElseThrow(
            () -> new TemplateBroken(file, Pointer.child(place, key), TemplateBroken.MISSING_KEY));
  }

  public Optional<YamlNode> optionalChild(String key) {
    JsonNode child = node.get(key);
    return child == null || child.isNull()
        ? Optional.empty()
        : Optional.of(new YamlNode(file, Pointer.child(place, key), child));
  }

  public List<YamlNode> elements() {
    if (!node.isArray()) {
      throw broken(TemplateBroken.WRONG_VALUE);
    }
    var elements = new ArrayList<YamlNode>();
    for (JsonNode element : node) {
      elements.add(new YamlNode(file, Pointer.child(place, elements.size()), element));
    }
    return elements;
  }

  /** Text that is neither blank nor anything but text. */
  public String text() {
    if (!node.isString() || node.asString().isBlank()) {
      throw broken(TemplateBroken.WRONG_VALUE);
    }
    return node.asString();
  }

  public String textLike(String pattern) {
    String text = text();
    // The matcher goes one call deeper for each repetition.
    if (text.length() > LONGEST_WORD || !text.matches(pattern)) {
      throw broken(TemplateBroken.WRONG_VALUE);
    }
    return text;
  }

  public int wholeNumber(int least, int most) {
    if (!node.isInt() || node.intValue() < least || node.intValue() > most) {
      throw broken(TemplateBroken.WRONG_VALUE);
    }
    return node.intValue();
  }

  public LocalDate date() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeParseException e) {
      throw new TemplateBroken(file, place, TemplateBroken.WRONG_VALUE, e);
    }
  }

  public Titles titles() {
    withOnly(Set.of("kk", "ru", "en"));
    return new Titles(child("kk").text(), child("ru").text(), child("en").text());
  }

  public TemplateBroken broken(String code) {
    return new TemplateBroken(file, place, code);
  }
}
