package org.qoltanba.wiring;

import com.fasterxml.uuid.Generators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.qoltanba.archive.Archive;
import org.qoltanba.assembly.Assembler;
import org.qoltanba.conformance.ConformanceCheck;
import org.qoltanba.conformance.Judge;
import org.qoltanba.conformance.VeraPdf;
import org.qoltanba.deadline.CalendarFile;
import org.qoltanba.deadline.WorkCalendar;
import org.qoltanba.delivery.Delivery;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.HistoryEntry.Event;
import org.qoltanba.intake.Drafts;
import org.qoltanba.intake.Gate;
import org.qoltanba.intake.GuardedDrafts;
import org.qoltanba.intake.GuardedIntake;
import org.qoltanba.intake.GuardedLevels;
import org.qoltanba.intake.GuardedPersons;
import org.qoltanba.intake.GuardedPreviews;
import org.qoltanba.intake.GuardedRemoteSignatures;
import org.qoltanba.intake.GuardedUploads;
import org.qoltanba.intake.GuardedWorkbench;
import org.qoltanba.intake.Intake;
import org.qoltanba.intake.IntakeFailed;
import org.qoltanba.intake.Levels;
import org.qoltanba.intake.Persons;
import org.qoltanba.intake.Previews;
import org.qoltanba.intake.RateLimit;
import org.qoltanba.intake.RemoteSignatures;
import org.qoltanba.intake.Uploads;
import org.qoltanba.intake.Workbench;
import org.qoltanba.json.JsonText;
import org.qoltanba.rendering.Renderer;
import org.qoltanba.rendering.pdf.DataAttachment;
import org.qoltanba.route.Caretaker;
import org.qoltanba.route.Road;
import org.qoltanba.route.RoadDrafts;
import org.qoltanba.route.RoadIntake;
import org.qoltanba.route.RoadLevels;
import org.qoltanba.route.RoadPersons;
import org.qoltanba.route.RoadPreviews;
import org.qoltanba.route.RoadSignatures;
import org.qoltanba.route.RoadUploads;
import org.qoltanba.route.Rooms;
import org.qoltanba.route.UploadDesk;
import org.qoltanba.signing.DeferredSigner;
import org.qoltanba.signing.KeyRing;
import org.qoltanba.signing.PadesSigner;
import org.qoltanba.tags.Budget;
import org.qoltanba.template.RequestCheck;
import org.qoltanba.template.Shelf;
import org.qoltanba.template.versions.Catalogue;
import org.qoltanba.wiring.batch.Batching;
import org.qoltanba.wiring.keys.ConfiguredKeys;
import org.qoltanba.workbench.TemplateWorkbench;

/** Makes the rooms, joins them by the road and opens the intake: all that needs no container. */
final class Workshop implements AutoCloseable {

  private static final Logger LOG = System.getLogger("org.qoltanba.road");

  /** An upload may take some ten megabytes of memory while it is judged. */
  private static final int UPLOADS = 2;

  private final Rooms rooms;
  private final CamelRoad road;
  private final Intake intake;
  private final Batching.Roads roads;
  private final RemoteSignatures remoteSignatures;
  private final Previews previews;
  private final Drafts drafts;
  private final RoadPersons remembered;
  private final Persons persons;
  private final Uploads uploads;
  private final Levels levels;
  private final Workbench workbench;
  private final WarmUp warmUp;
  private final RateLimit rate;
  private final Caretaker caretaker;

  /**
   * @param helpers whom rooms ask
   * @throws IllegalStateException if production would run on a sample key
   */
  Workshop(Settings settings, Stores stores, Helpers helpers, Clock clock) {
    Shelf shelf = shelf(settings);
    var catalogue = new Catalogue(shelf, new StoredVersions(stores.versions()), clock);
    rate = new RateLimit(settings.callsPerMinute(), clock);
    KeyRing keys = keys(settings);
    var judge = settings.conformanceChecked() ? new VeraPdf() : Judge.NOBODY;
    var last =
        new LastRooms(
            new PadesSigner(keys, helpers.authorities(), settings.check(), clock),
            new DeferredSigner(helpers.authorities(), settings.check(), clock),
            new ConformanceCheck(judge),
            helpers.judging().uploads());
    var check = new RequestCheck(catalogue, clock, calendar(settings));
    rooms = rooms(check, shelf, last, stores);
    road = new CamelRoad(new Road(rooms));
    warmUp = new WarmUp(rooms, catalogue, clock);
    Parts parts = new Parts(stores.archive(), catalogue, keys, warmUp, clock);
    Supplier<UUID> ids = Generators.timeBasedEpochGenerator()::generate;
    caretaker = new Caretaker(road.template(), stores.upkeep(), clock, ids);
    var gate = new Gate(settings.roadWidth(), settings.roadPatience());
    previews = new GuardedPreviews(new RoadPreviews(road.template(), clock, ids), rate, gate);
    drafts = new GuardedDrafts(new RoadDrafts(stores.drafts(), ids), rate);
    remembered = new RoadPersons(stores.persons(), stores.archive(), clock, ids);
    persons = new GuardedPersons(remembered, rate);
    remoteSignatures =
        new GuardedRemoteSignatures(
            new RoadSignatures(road.template(), stores.archive(), clock, ids), rate, gate);
    levels = new GuardedLevels(new RoadLevels(road.template(), stores.archive(), ids), rate, gate);
    uploads =
        new GuardedUploads(
            new RoadUploads(road.template(), stores.archive(), clock, ids),
            rate,
            helpers.judging().gate());
    var open =
        new RoadIntake(road.template(), stores.archive(), catalogue, parts::faults, clock, ids);
    intake = new GuardedIntake(open, rate, gate);
    roads = new Batching.Roads(intake, open, check);
    workbench =
        new GuardedWorkbench(
            new TemplateWorkbench(stores.versions(), shelf, catalogue, helpers.messages()),
            rate,
            new Gate(UPLOADS, settings.roadPatience()));
  }

  /** What a PDF passes through before it is kept. */
  private record LastRooms(
      PadesSigner signer,
      DeferredSigner deferred,
      ConformanceCheck conformance,
      UploadDesk uploads) {}

  private static Rooms rooms(RequestCheck check, Shelf shelf, LastRooms last, Stores stores) {
    return new Rooms(
        check,
        new Assembler(Budget.standard(), shelf::clause),
        new Renderer(),
        new DataAttachment(data -> JsonText.bytes(data.tree())),
        last.signer(),
        last.deferred(),
        last.conformance(),
        stores.archive(),
        stores.preparations(),
        stores.upkeep(),
        last.uploads(),
        new Delivery((document, what) -> note(stores.archive(), document, what)));
  }

  Intake intake() {
    return intake;
  }

  Previews previews() {
    return previews;
  }

  Drafts drafts() {
    return drafts;
  }

  Persons persons() {
    return persons;
  }

  /** Where the papers of batches come from. */
  Batching.Roads roads() {
    return roads;
  }

  RemoteSignatures remoteSignatures() {
    return remoteSignatures;
  }

  Levels levels() {
    return levels;
  }

  Uploads uploads() {
    return uploads;
  }

  Workbench workbench() {
    return workbench;
  }

  /** Of every account, for all doors. */
  RateLimit rate() {
    return rate;
  }

  /** Raises signatures to the levels that were asked for, as far as that is possible now. */
  void complete() {
    quietly(caretaker::complete);
  }

  /** Adds time-stamps where the last one will soon end. */
  void preserve() {
    quietly(caretaker::preserve);
  }

  /** Deletes the data of people whose consent has ended. */
  void forget() {
    quietly(remembered::expire);
  }

  /** A timer ends for ever with the first exception; this one was logged where it arose. */
  private static void quietly(Runnable round) {
    try {
      round.run();
    } catch (IntakeFailed e) {
      LOG.log(Level.WARNING, "the upkeep waits for its next round");
    }
  }

  void warmUp() {
    warmUp.run();
  }

  @Override
  public void close() {
    road.close();
  }

  private static Shelf shelf(Settings settings) {
    try {
      Shelf shelf = Shelf.packed();
      return settings.templates().isEmpty()
          ? shelf
          : shelf.and(Shelf.ofFolder(settings.templates().get()));
    } catch (IOException e) {
      throw new UncheckedIOException("the templates can't be read", e);
    }
  }

  private static Supplier<WorkCalendar> calendar(Settings settings) {
    WorkCalendar shipped = WorkCalendar.packed();
    return settings.calendar().<Supplier<WorkCalendar>>map(CalendarFile::new).orElse(() -> shipped);
  }

  private static KeyRing keys(Settings settings) {
    var keys = new ConfiguredKeys(settings.keys(), System::getenv);
    return settings.production() ? keys.withoutSamples() : keys.orSamples();
  }

  private static void note(Archive archive, ArchivedDocument document, String what) {
    var record = document.record();
    var recipient = new Caller(document.recipient(), record.organisation(), Set.of());
    archive.note(recipient, record.id(), Event.DELIVERED, what);
  }
}
