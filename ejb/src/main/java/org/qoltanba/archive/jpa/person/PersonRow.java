package org.qoltanba.archive.jpa.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Length;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Language;
import org.qoltanba.document.person.Consent;
import org.qoltanba.document.person.PersonEntry;
import org.qoltanba.document.person.PersonQuery;
import org.qoltanba.document.person.RememberedPerson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Someone who is remembered. */
@Entity
@Table(name = "remembered_person")
final class PersonRow {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Id private UUID id;

  private String organisation;
  private String language;

  @Column(name = "name_words")
  private String words;

  private String initials;

  @Column(name = "birth_year")
  private Integer born;

  private String iin;

  @Column(name = "texts", length = Length.LONG32)
  private byte[] texts;

  @Embedded private ConsentColumns consent;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected PersonRow() {}

  PersonRow(String organisation, UUID id) {
    this.organisation = organisation;
    this.id = id;
  }

  void write(RememberedPerson person, Caller by, Instant at) {
    language = person.language().name();
    words =
        PersonQuery.words(person.fullName()).stream()
            .map(word -> " " + word)
            .collect(Collectors.joining());
    initials = person.initials();
    born = person.born().orElse(null);
    iin = person.iin().orElse(null);
    texts = MAPPER.writeValueAsBytes(person.texts());
    consent = new ConsentColumns(person.consent());
    recordedBy = by.name();
    recordedAt = at;
  }

  UUID id() {
    return id;
  }

  String organisation() {
    return organisation;
  }

  boolean isOf(Caller caller) {
    return organisation.equals(caller.organisation());
  }

  Consent consent() {
    return consent.consent();
  }

  /** From now on the person is remembered by the paper with that number. */
  void restOn(String number) {
    Consent before = consent();
    consent = new ConsentColumns(new Consent(Optional.of(number), before.given(), before.until()));
  }

  PersonEntry entry() {
    return new PersonEntry(id, initials, Optional.ofNullable(born), consent(), recordedBy);
  }

  RememberedPerson person() {
    Map<String, String> known = MAPPER.readValue(texts, new TypeReference<>() {});
    return new RememberedPerson(id, Language.valueOf(language), known, consent());
  }
}
