package org.qoltanba.template;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.Template;
import org.qoltanba.document.TemplateManifest;
import org.qoltanba.template.schema.DataSchema;

/** Whether an order can become a document; for any number of threads. */
public final class RequestCheck {

  private static final String TEMPLATE = "/template";

  /** The law's days begin at midnight there, for the whole country since 01.03.2024. */
  private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

  private final Map<String, Template> templates;
  private final Map<String, DataSchema> schemas;
  private final Clock clock;

  /**
   * @param clock tells the day on which a kind of document must be in force
   */
  public RequestCheck(Shelf shelf, Clock clock) {
    this.templates =
        shelf.templates().stream()
            .collect(Collectors.toMap(template -> template.manifest().id(), Function.identity()));
    this.schemas =
        shelf.templates().stream()
            .collect(Collectors.toMap(t -> t.manifest().id(), RequestCheck::schema));
    this.clock = clock;
  }

  /**
   * The order with its template, its data with the texts mended, and who signs at once.
   *
   * @throws Refusal (unprocessable) with all that is wrong: the template is unknown ({@code
   *     unknown-template}) or not in force today ({@code template-not-in-force}), the data breaks
   *     the template's schema (pointers below {@code /data}), or a party can't sign (pointers below
   *     {@code /sign})
   */
  public CheckedRequest check(DocumentOrder order) {
    Template template = template(order.request().template());
    refuseOutOfForce(template.manifest());
    var mended = TextMending.of(order.request().data(), order.request().language());
    var data = mended.facts();
    var sign = new SignCheck(template.manifest(), order.request());
    var faults =
        Stream.concat(
                schemas.get(template.manifest().id()).faults(data).stream(), sign.faults().stream())
            .toList();
    if (!faults.isEmpty()) {
      throw Refusal.unprocessable(faults);
    }
    var warnings =
        Stream.concat(mended.warnings().stream(), IinWarnings.of(data).stream()).toList();
    return new CheckedRequest(order, template, data, sign.signatures(), warnings);
  }

  private Template template(String id) {
    Template template = templates.get(id);
    if (template == null) {
      throw Refusal.unprocessable(new Fault(TEMPLATE, FaultCodes.UNKNOWN_TEMPLATE));
    }
    return template;
  }

  private void refuseOutOfForce(TemplateManifest manifest) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), KAZAKHSTAN);
    boolean over = manifest.validTo().filter(today::isAfter).isPresent();
    if (over || today.isBefore(manifest.validFrom())) {
      String to = manifest.validTo().map(LocalDate::toString).orElse("…");
      var period = Map.<String, Object>of("from", manifest.validFrom().toString(), "to", to);
      throw Refusal.unprocessable(new Fault(TEMPLATE, FaultCodes.TEMPLATE_NOT_IN_FORCE, period));
    }
  }

  private static DataSchema schema(Template template) {
    String file = template.manifest().id() + "/" + TemplateReader.SCHEMA;
    return DataSchema.of(file, template.schema());
  }
}
