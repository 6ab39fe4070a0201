package org.qoltanba.form.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qoltanba.form.Form;
import org.qoltanba.form.Line;
import org.qoltanba.form.shape.LeafKind;
import org.qoltanba.template.identifiers.Iin;

/** The birth date and the sex that the digits of an IIN tell, for the empty fields beside it. */
public final class IinOffers {

  private IinOffers() {}

  public static List<Offer> of(Form form) {
    Map<String, Line> lines =
        form.sections().stream()
            .flatMap(section -> section.lines().stream())
            .collect(Collectors.toMap(Line::place, Function.identity()));
    var offers = new ArrayList<Offer>();
    lines.values().stream()
        .filter(line -> line.kind().equals(LeafKind.IIN.name()))
        .forEach(line -> Iin.of(line.text()).ifPresent(iin -> offer(line, iin, lines, offers)));
    return offers;
  }

  private static void offer(Line line, Iin iin, Map<String, Line> lines, List<Offer> offers) {
    String person = line.place().substring(0, line.place().lastIndexOf('/'));
    iin.birthDate()
        .ifPresent(date -> add(line, lines.get(person + "/birthDate"), date.toString(), offers));
    iin.male()
        .ifPresent(male -> add(line, lines.get(person + "/sex"), male ? "male" : "female", offers));
  }

  private static void add(Line because, Line empty, String text, List<Offer> offers) {
    boolean fits =
        empty != null
            && empty.text().isBlank()
            && (empty.options().isEmpty()
                || empty.options().stream().anyMatch(option -> option.value().equals(text)));
    if (fits) {
      offers.add(new Offer(because.place(), empty.place(), text));
    }
  }
}
