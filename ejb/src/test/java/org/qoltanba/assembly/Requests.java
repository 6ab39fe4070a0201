package org.qoltanba.assembly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qoltanba.document.Caller;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.Content;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Party;
import org.qoltanba.document.Role;
import org.qoltanba.document.Template;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.document.Titles;
import org.qoltanba.tags.Budget;

/** Checked requests for a layout under test, and the shortest way to have them filled. */
final class Requests {

  private static final Titles TITLE = new Titles("Шарт & т.б.", "Договор", "Contract");

  private Requests() {}

  static Content fill(WordFile file, Map<String, Object> facts) {
    return fill(file.content(), Language.EN, facts);
  }

  static Content fill(Content file, Language language, Map<String, Object> facts) {
    return new Assembler(Budget.standard()).assemble(of(file, language, facts)).docx();
  }

  /** Fills an English layout that includes these clauses, by name. */
  static Content fill(WordFile file, Map<String, WordFile> clauses, Map<String, Object> facts) {
    return assembler(clauses).assemble(of(file.content(), Language.EN, facts)).docx();
  }

  static Assembler assembler(Map<String, WordFile> clauses) {
    return new Assembler(
        Budget.standard(),
        (name, language) -> Optional.ofNullable(clauses.get(name)).map(WordFile::content));
  }

  static CheckedRequest of(Content file, Language language, Map<String, Object> facts) {
    var request =
        new DocumentRequest(
            "sample",
            language,
            new Facts(facts),
            OutputFormat.DOCX,
            Optional.empty(),
            Optional.empty());
    var caller = new Caller("clerk", "shelter", Set.of(Role.CLERK));
    var order =
        new DocumentOrder(
            new UUID(0, 1),
            caller,
            request,
            Optional.empty(),
            Instant.parse("2026-11-22T05:00:00Z"));
    return new CheckedRequest(order, template(file), request.data(), List.of(), List.of());
  }

  /** The same request of another template. */
  static CheckedRequest of(Template template, CheckedRequest like) {
    return new CheckedRequest(like.order(), template, like.facts(), List.of(), List.of());
  }

  private static Template template(Content file) {
    var manifest =
        new TemplateManifest(
            "sample",
            "1",
            TITLE,
            TITLE,
            TITLE,
            LocalDate.of(2026, 1, 1),
            Optional.empty(),
            List.of(
                new Party("director", new Titles("Директор", "Директор", "Director")),
                new Party("recipient", new Titles("Алушы", "Получатель", "Recipient")),
                new Party("organisation", new Titles("Ұйым", "Организация", "Organisation"))),
            List.of(),
            2);
    return new Template(
        manifest, "{}", Map.of(Language.KK, file, Language.RU, file, Language.EN, file));
  }
}
