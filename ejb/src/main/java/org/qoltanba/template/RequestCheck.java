package org.qoltanba.template;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SampleOrder;
import org.qoltanba.template.identifiers.IinWarnings;
import org.qoltanba.template.schema.DataSchema;

/** Whether an order can become a document; for any number of threads. */
public final class RequestCheck {

  /** The law's days begin at midnight there, for the whole country since 01.03.2024. */
  private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

  private final Offer offer;
  private final Clock clock;

  /**
   * @param clock tells the day on which a kind of document must be in force
   */
  public RequestCheck(Offer offer, Clock clock) {
    this.offer = offer;
    this.clock = clock;
  }

  /**
   * The order with its template, its data with the texts mended, and who signs at once.
   *
   * @throws Refusal (unprocessable) with all that is wrong: the template is unknown ({@code
   *     unknown-template}) or not in force today ({@code template-not-in-force}), the version that
   *     is asked for is unknown or retired, the data breaks the template's schema (pointers below
   *     {@code /data}), or a party can't sign (pointers below {@code /sign})
   */
  public CheckedRequest check(DocumentOrder order) {
    return check(order, offer.edition(new VersionChoice(offer, today(clock)).of(order.request())));
  }

  /**
   * The same for a sample, whatever has become of its version.
   *
   * @throws Refusal as above, or not found ({@code unknown-version})
   */
  public CheckedRequest check(SampleOrder sample) {
    DocumentRequest request = sample.order().request();
    String version = request.templateVersion().orElseThrow();
    return check(sample.order(), offer.edition(request.template(), version));
  }

  private static CheckedRequest check(DocumentOrder order, Edition edition) {
    var mended = TextMending.of(order.request().data(), order.request().language());
    var data = mended.facts();
    var sign = new SignCheck(edition.template().manifest(), order.request());
    var faults =
        Stream.concat(edition.schema().faults(data).stream(), sign.faults().stream()).toList();
    if (!faults.isEmpty()) {
      throw Refusal.unprocessable(faults);
    }
    var warnings =
        Stream.concat(mended.warnings().stream(), IinWarnings.of(data, DataSchema.DATA).stream())
            .toList();
    var printed = edition.schema().forPaper(data);
    return new CheckedRequest(order, edition.template(), printed, sign.signatures(), warnings);
  }

  /** The day that decides what is in force. */
  public static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), KAZAKHSTAN);
  }
}
