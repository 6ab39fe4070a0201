package org.qoltanba.web.ui.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.DocumentRecord;
import org.qoltanba.document.Language;
import org.qoltanba.document.RegisterPage;
import org.qoltanba.document.upload.Upload;
import org.qoltanba.intake.Intake;
import org.qoltanba.json.answer.RecordJson;
import org.qoltanba.web.guard.Callers;
import org.qoltanba.web.ui.Reader;
import org.qoltanba.web.ui.Sentences;

/** Reads the register as whoever is signed in. */
@RequestScoped
public class RegisterRoom {

  /** As the papers themselves write it in tables. */
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private Intake intake;
  private Callers callers;
  private HttpServletRequest request;
  private Reader reader;
  private Sentences sentences;
  private ZoneId zone;

  protected RegisterRoom() {}

  /**
   * @param zone in which days are told
   */
  @Inject
  public RegisterRoom(
      Intake intake,
      Callers callers,
      HttpServletRequest request,
      Reader reader,
      Sentences sentences,
      ZoneId zone) {
    this.intake = intake;
    this.callers = callers;
    this.request = request;
    this.reader = reader;
    this.sentences = sentences;
    this.zone = zone;
  }

  RegisterPage page(Wanted wanted, int page, int size) {
    return intake.register(callers.of(request), wanted.query(zone, page, size));
  }

  List<Entry> entries(RegisterPage page) {
    Map<String, String> names = names();
    return page.entries().stream().map(record -> entry(record, names)).toList();
  }

  /**
   * What the kinds on offer are called by their ids, in the order of their names; at last what
   * others have made.
   */
  Map<String, String> names() {
    Language language = reader.language();
    var collator = Collator.getInstance(language.locale());
    var names = new LinkedHashMap<String, String>();
    intake.templates(callers.of(request)).stream()
        .sorted(
            (one, other) -> collator.compare(one.title().in(language), other.title().in(language)))
        .forEach(kind -> names.put(kind.id(), kind.title().in(language)));
    names.put(Upload.KIND, sentences.kind(Upload.KIND, Optional.empty()));
    return names;
  }

  private Entry entry(DocumentRecord record, Map<String, String> names) {
    return new Entry(
        record.id().toString(),
        record.number(),
        names.getOrDefault(record.template(), record.template()),
        record.initials().orElse(""),
        RecordJson.word(record.state()),
        DAY.format(record.createdAt().atZone(zone)),
        record.reference().orElse(""));
  }
}
