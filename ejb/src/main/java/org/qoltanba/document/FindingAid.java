package org.qoltanba.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a kind of document and its papers are found.
 *
 * @param needs in what need one looks for it, in the words of who has that need
 * @param subject where the data says whom a paper is about: JSON pointers (RFC 6901) to a full
 *     name, or to its parts
 */
public record FindingAid(List<Titles> needs, List<String> subject) {

  /** A kind that is found by its name alone. */
  public static final FindingAid NONE = new FindingAid(List.of(), List.of());

  /** A surname and a first name are enough to tell one's own papers apart. */
  private static final int MOST = 2;

  public FindingAid {
    needs = List.copyOf(needs);
    subject = List.copyOf(subject);
  }

  /** The initials of whom a paper is about, {@code А… С…}; empty where the data doesn't say. */
  public Optional<String> initials(Facts data) {
    String initials =
        subject.stream()
            .flatMap(pointer -> data.at(pointer).stream())
            .filter(String.class::isInstance)
            .flatMap(name -> Stream.of(((String) name).strip().split("\\s+")))
            .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
            .limit(MOST)
            .map(word -> Character.toString(word.codePointAt(0)) + "…")
            .collect(Collectors.joining(" "));
    return Optional.of(initials).filter(text -> !text.isEmpty());
  }
}
