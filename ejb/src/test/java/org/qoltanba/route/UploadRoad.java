package org.qoltanba.route;

import com.fasterxml.uuid.Generators;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.camel.impl.DefaultCamelContext;
import org.qoltanba.archive.jpa.LocalArchive;
import org.qoltanba.conformance.VeraPdf;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.Language;
import org.qoltanba.document.Party;
import org.qoltanba.document.SignatureLevel;
import org.qoltanba.document.SignatureOrder;
import org.qoltanba.document.Titles;
import org.qoltanba.document.upload.Upload;
import org.qoltanba.document.upload.UploadParty;
import org.qoltanba.document.upload.UploadPlace;
import org.qoltanba.intake.Uploads;
import org.qoltanba.signing.SampleWire;
import org.qoltanba.template.Shelf;

/** The roads with the real rooms and a database in a file, for files of other people's making. */
final class UploadRoad implements AutoCloseable {

  static final Caller DIRECTOR = new Caller("director", "shelter", Set.of());

  private static final Clock CLOCK = Clock.systemUTC();
  private static final Supplier<UUID> IDS = Generators.timeBasedEpochGenerator()::generate;

  private final Shelf shelf = Shelf.packed();
  private final LocalArchive store;
  private final DefaultCamelContext camel = new DefaultCamelContext();

  /**
   * @param folder where the database lies
   */
  UploadRoad(Path folder, UploadDesk desk) throws Exception {
    store = new LocalArchive(folder, CLOCK);
    var authorities = SampleWire.authorities(CLOCK);
    var rooms = new KeptRooms(shelf, CLOCK, authorities, new VeraPdf()).in(store, desk);
    camel.addRoutes(new Road(rooms));
    camel.start();
  }

  RoadUploads uploads() {
    return new RoadUploads(camel.createProducerTemplate(), store.archive(), CLOCK, IDS);
  }

  RoadIntake intake() {
    return new RoadIntake(
        camel.createProducerTemplate(), store.archive(), shelf, Map::of, CLOCK, IDS);
  }

  RoadSignatures signatures() {
    return new RoadSignatures(camel.createProducerTemplate(), store.archive(), CLOCK, IDS);
  }

  ArchivedDocument receive(Upload upload) {
    return uploads().receive(DIRECTOR, () -> new Uploads.Request(upload, Optional.empty()));
  }

  /** Signed at once by those who are named, whose fields stand where the last page has room. */
  ArchivedDocument receive(byte[] file, boolean archival, String... signing) {
    var parties = Arrays.stream(signing).map(UploadRoad::party).toList();
    return receive(upload(file, archival, parties, signing));
  }

  static Upload upload(
      byte[] file, boolean archival, List<UploadParty> parties, String... signing) {
    var orders =
        Arrays.stream(signing).map(one -> new SignatureOrder(one, SignatureLevel.B_B)).toList();
    return new Upload(
        new Content(file), Language.KK, parties, orders, archival, Optional.of("case-1"));
  }

  static UploadParty party(String id) {
    return new UploadParty(new Party(id, title()), Optional.empty(), Optional.empty());
  }

  /** The director, whose field stands there. */
  static UploadParty placed(UploadPlace place) {
    return new UploadParty(new Party("director", title()), Optional.empty(), Optional.of(place));
  }

  /** The director, whose field is in the file already. */
  static UploadParty inField(String field) {
    return new UploadParty(new Party("director", title()), Optional.of(field), Optional.empty());
  }

  private static Titles title() {
    return new Titles("Тарап", "Сторона", "Party");
  }

  @Override
  public void close() {
    camel.stop();
    store.close();
  }
}
