package org.qoltanba.template;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qoltanba.deadline.Counting;
import org.qoltanba.deadline.WorkCalendar;
import org.qoltanba.document.CheckedRequest;
import org.qoltanba.document.DocumentOrder;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.SampleOrder;
import org.qoltanba.document.writing.CheckedPreview;
import org.qoltanba.document.writing.PreviewOrder;
import org.qoltanba.template.deadlines.Deadlines;
import org.qoltanba.template.identifiers.IinWarnings;
import org.qoltanba.template.schema.DataSchema;

/** Whether an order can become a document; for any number of threads. */
public final class RequestCheck {

  /** The law's days begin at midnight there, for the whole country since 01.03.2024. */
  private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

  private static final String DATA = DataSchema.DATA;

  private final Offer offer;
  private final Clock clock;
  private final Supplier<WorkCalendar> calendar;

  /** A check that counts deadlines by the calendar that is shipped. */
  public RequestCheck(Offer offer, Clock clock) {
    this(offer, clock, always(WorkCalendar.packed()));
  }

  /**
   * @param clock tells the day on which a kind of document must be in force
   * @param calendar the days off by which deadlines are counted
   */
  public RequestCheck(Offer offer, Clock clock, Supplier<WorkCalendar> calendar) {
    this.offer = offer;
    this.clock = clock;
    this.calendar = calendar;
  }

  private static Supplier<WorkCalendar> always(WorkCalendar calendar) {
    return () -> calendar;
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

  /**
   * The same for a paper that is being written: what is wrong does not stop it, and values that no
   * paper could be made of are left out.
   *
   * @throws Refusal as above, but for the data
   */
  public CheckedPreview check(PreviewOrder preview) {
    DocumentOrder order = preview.order();
    Edition edition = offer.edition(new VersionChoice(offer, today(clock)).of(order.request()));
    var mended = TextMending.of(order.request());
    var faults = faults(order, edition, mended.facts());
    var sound = new TextMending.Mended(SoundFacts.of(mended.facts(), faults), mended.warnings());
    return new CheckedPreview(checked(order, edition, sound), faults);
  }

  private CheckedRequest check(DocumentOrder order, Edition edition) {
    var mended = TextMending.of(order.request());
    var faults = faults(order, edition, mended.facts());
    if (!faults.isEmpty()) {
      throw Refusal.unprocessable(faults);
    }
    return checked(order, edition, mended);
  }

  private static List<Fault> faults(DocumentOrder order, Edition edition, Facts data) {
    var sign = new SignCheck(edition.template().manifest(), order.request());
    return Stream.of(edition.schema().faults(data), Deadlines.hidden(data, DATA), sign.faults())
        .flatMap(List::stream)
        .toList();
  }

  private CheckedRequest checked(DocumentOrder order, Edition edition, TextMending.Mended mended) {
    var data = mended.facts();
    var sign = new SignCheck(edition.template().manifest(), order.request());
    var deadlines = deadlines(edition, data);
    var warnings =
        Stream.of(mended.warnings(), IinWarnings.of(data, DATA), deadlines.warnings())
            .flatMap(List::stream)
            .toList();
    var printed = deadlines.in(edition.schema().forPaper(data), order.request().language());
    return new CheckedRequest(
        order, edition.template(), printed, deadlines.known(), sign.signatures(), warnings);
  }

  private Deadlines deadlines(Edition edition, Facts data) {
    var counting = new Counting(calendar.get());
    return Deadlines.of(edition.template().manifest().deadlines(), data, counting, DATA);
  }

  /** The day that decides what is in force. */
  public static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), KAZAKHSTAN);
  }
}
