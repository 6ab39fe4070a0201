package org.qoltanba.lint.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qoltanba.assembly.layout.TextReading;
import org.qoltanba.document.Party;
import org.qoltanba.tags.Node;
import org.qoltanba.tags.Place;
import org.qoltanba.tags.PlacedTag;
import org.qoltanba.tags.Tag;

/** Whether each party has one place to sign, whatever branches are printed. */
public final class SignRules {

  private final List<String> parties;

  /**
   * @param parties that the manifest names
   */
  public SignRules(List<Party> parties) {
    this.parties = parties.stream().map(Party::id).toList();
  }

  public void check(Version version) {
    var places = new TreeMap<String, List<Place>>();
    List<TextReading> texts = version.reading().texts();
    for (TextReading text : texts) {
      Map<String, List<Place>> own = most(text.blocks());
      own.forEach((party, all) -> join(places, party, all));
      if (text != texts.get(0)) {
        own.values().forEach(all -> version.report().error("sign-outside-body", all.get(0)));
      }
    }
    places.forEach((party, all) -> judge(version, party, all));
    for (String party : parties) {
      if (!places.containsKey(party)) {
        var nowhere = new Place("word/document.xml", 0, "");
        version.report().warning("party-without-place", nowhere, Map.of("party", party));
      }
    }
  }

  private void judge(Version version, String party, List<Place> places) {
    if (!parties.contains(party)) {
      places.forEach(place -> version.report().error("sign-unknown-party", place));
    } else if (places.size() > 1) {
      version.report().error("sign-place-twice", places.get(1), Map.of("party", party));
    }
  }

  /** The places that can be printed together, of each party as many as there can be. */
  private static Map<String, List<Place>> most(List<Node<PlacedTag>> nodes) {
    var places = new TreeMap<String, List<Place>>();
    for (Node<PlacedTag> node : nodes) {
      if (node instanceof Node.Content<PlacedTag> content) {
        if (content.value().tag() instanceof Tag.Sign sign) {
          join(places, sign.party(), List.of(content.value().place()));
        }
      } else if (node instanceof Node.Loop<PlacedTag> loop) {
        // A loop prints its body more than once.
        most(loop.body()).forEach((party, all) -> join(places, party, all));
        most(loop.body()).forEach((party, all) -> join(places, party, all));
      } else if (node instanceof Node.Choice<PlacedTag> choice) {
        of(choice).forEach((party, all) -> join(places, party, all));
      }
    }
    return places;
  }

  private static Map<String, List<Place>> of(Node.Choice<PlacedTag> choice) {
    var longest = new TreeMap<String, List<Place>>();
    choice
        .branches()
        .forEach(
            branch ->
                most(branch.body())
                    .forEach(
                        (party, all) ->
                            longest.merge(party, all, (a, b) -> a.size() < b.size() ? b : a)));
    return longest;
  }

  private static void join(Map<String, List<Place>> to, String party, Collection<Place> places) {
    to.computeIfAbsent(party, name -> new ArrayList<>()).addAll(places);
  }
}
