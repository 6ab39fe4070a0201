package org.qoltanba.json.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Language;
import org.qoltanba.document.Party;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.Titles;
import org.qoltanba.document.upload.Upload;
import org.qoltanba.document.upload.UploadParty;
import org.qoltanba.document.upload.UploadPlace;

/**
 * What is wanted of an upload as a caller words it, of the right types but not yet understood.
 *
 * @param archival {@code required}, which is usual, or {@code not-required}
 * @param parties those that sign need not be among them
 */
public record UploadWords(
    Optional<String> language,
    Optional<String> archival,
    List<PartyWords> parties,
    List<SignatureWords> sign,
    Optional<String> reference) {

  private static final int MOST_PARTIES = 20;
  private static final int LONGEST = 200;
  private static final String PARTY = "[a-z][a-z0-9-]{0,31}";
  private static final String REQUIRED = "required";
  private static final String NOT_REQUIRED = "not-required";

  /** What the usual parties are called unless it is said. */
  private static final Map<String, Titles> TITLES =
      Map.of(
          Party.ORGANISATION,
          new Titles("Ұйым", "Организация", "Organisation"),
          "director",
          new Titles("Директор", "Директор", "Director"),
          "lawyer",
          new Titles("Заңгер", "Юрист", "Lawyer"),
          "recipient",
          new Titles("Қызмет алушы", "Получатель услуг", "Recipient of services"));

  /** The least side of a place, in points: smaller ones could not be read. */
  private static final double LEAST = 30;

  public UploadWords {
    Objects.requireNonNull(language);
    Objects.requireNonNull(archival);
    parties = List.copyOf(parties);
    sign = List.copyOf(sign);
    Objects.requireNonNull(reference);
  }

  /** As {@link UploadParty}; the title is the same in all languages. */
  public record PartyWords(
      String id, Optional<String> title, Optional<String> field, Optional<PlaceWords> place) {}

  /** As {@link UploadPlace}. */
  public record PlaceWords(double page, double left, double bottom, double width, double height) {

    private boolean isPlace() {
      boolean page = this.page == Math.rint(this.page) && this.page >= 1 && this.page < 1e6;
      return page && left >= 0 && bottom >= 0 && width >= LEAST && height >= LEAST;
    }

    private UploadPlace place() {
      return new UploadPlace((int) page, left, bottom, width, height);
    }
  }

  /**
   * @throws Refusal (unprocessable) with all that can't be understood
   */
  public Upload with(Content file) {
    var faults = new Faults();
    Language spoken = spoken(faults);
    boolean needed = needed(faults);
    List<SignatureOrder> orders = orders(faults);
    List<UploadParty> all = all(orders, faults);
    if (reference.map(String::length).orElse(0) > LONGEST) {
      faults.add(new Fault("/reference", "reference-length", Map.of("limit", LONGEST)));
    }
    if (!faults.isEmpty()) {
      throw Refusal.unprocessable(faults.list());
    }
    return new Upload(file, spoken, all, orders, needed, reference);
  }

  private Language spoken(Faults faults) {
    Optional<Language> known = language.map(Language::of).orElse(Optional.of(Language.KK));
    if (known.isEmpty()) {
      faults.add(new Fault("/language", "unknown-language", Map.of("known", "kk, ru, en")));
    }
    return known.orElse(Language.KK);
  }

  private boolean needed(Faults faults) {
    String word = archival.orElse(REQUIRED);
    if (!word.equals(REQUIRED) && !word.equals(NOT_REQUIRED)) {
      Map<String, Object> known = Map.of("known", REQUIRED + ", " + NOT_REQUIRED);
      faults.add(new Fault("/archival", "unknown-archival", known));
    }
    return word.equals(REQUIRED);
  }

  private List<SignatureOrder> orders(Faults faults) {
    var orders = new ArrayList<SignatureOrder>();
    for (int i = 0; i < sign.size(); i++) {
      SignatureOrder order = sign.get(i).toOrder("/sign/" + i, faults);
      if (order != null) {
        orders.add(order);
      }
    }
    return orders;
  }

  /** Who is named, and then who signs and is not. */
  private List<UploadParty> all(List<SignatureOrder> orders, Faults faults) {
    var all = new LinkedHashMap<String, UploadParty>();
    for (int i = 0; i < parties.size(); i++) {
      String pointer = "/parties/" + i;
      UploadParty party = party(parties.get(i), pointer, faults);
      if (all.put(party.party().id(), party) != null) {
        faults.add(new Fault(pointer + "/id", "party-twice"));
      }
    }
    for (int i = 0; i < orders.size(); i++) {
      String id = orders.get(i).party();
      var words = new PartyWords(id, Optional.empty(), Optional.empty(), Optional.empty());
      if (!all.containsKey(id)) {
        all.put(id, party(words, "/sign/" + i, faults));
      }
    }
    if (all.size() > MOST_PARTIES || all.isEmpty()) {
      faults.add(new Fault("/parties", "parties-number", Map.of("most", MOST_PARTIES)));
    }
    return List.copyOf(all.values());
  }

  private static UploadParty party(PartyWords words, String pointer, Faults faults) {
    if (!words.id().matches(PARTY)) {
      faults.add(
          new Fault(pointer + (pointer.startsWith("/sign") ? "/party" : "/id"), "party-form"));
    }
    if (words.title().filter(title -> title.isBlank() || title.length() > LONGEST).isPresent()) {
      faults.add(new Fault(pointer + "/title", "title-length", Map.of("limit", LONGEST)));
    }
    if (words.field().isPresent() && words.place().isPresent()) {
      faults.add(new Fault(pointer, "field-or-place"));
    }
    if (words.place().filter(place -> !place.isPlace()).isPresent()) {
      faults.add(new Fault(pointer + "/place", "place-form", Map.of("least", (int) LEAST)));
    }
    return new UploadParty(
        new Party(words.id(), titles(words)),
        words.field(),
        words.place().filter(PlaceWords::isPlace).map(PlaceWords::place));
  }

  /** Of a party that is at fault anything will do. */
  private static Titles titles(PartyWords words) {
    String id = words.id().isBlank() ? "?" : words.id();
    Titles usual = TITLES.getOrDefault(id, new Titles(id, id, id));
    return words
        .title()
        .filter(title -> !title.isBlank())
        .map(title -> new Titles(title, title, title))
        .orElse(usual);
  }
}
