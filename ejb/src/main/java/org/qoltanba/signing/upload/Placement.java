package org.qoltanba.signing.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.qoltanba.document.Content;
import org.qoltanba.document.Fault;
import org.qoltanba.document.Party;
import org.qoltanba.document.Refusal;
import org.qoltanba.document.upload.ExaminedUpload;
import org.qoltanba.document.upload.PlacedUpload;
import org.qoltanba.document.upload.UploadParty;
import org.qoltanba.document.upload.UploadPlace;

/** The placing of the fields in one file. */
final class Placement {

  private static final PDRectangle UNSEEN = new PDRectangle(0, 0);

  private final PDDocument document;
  private final ExaminedUpload examined;
  private final FileForm form;
  private final List<Party> parties = new ArrayList<>();
  private final List<Fault> warnings = new ArrayList<>();
  private boolean changed;

  Placement(PDDocument document, ExaminedUpload examined) {
    this.document = document;
    this.examined = examined;
    this.form = new FileForm(document);
  }

  PlacedUpload placed() throws IOException {
    int pages = document.getNumberOfPages();
    if (pages == 0) {
      throw refusal("", "upload-no-pages");
    }
    var wanted = examined.source().order().upload().parties();
    for (int i = 0; i < wanted.size(); i++) {
      var party = wanted.get(i);
      var name = fieldOf(party, "/parties/" + i);
      parties.add(
          new Party(party.party().id(), party.party().title(), party.party().signatory(), name));
    }
    var pdf = changed ? written() : examined.source().order().upload().file();
    return new PlacedUpload(examined, pdf, pages, parties, warnings);
  }

  private String fieldOf(UploadParty party, String pointer) throws IOException {
    var named = party.field();
    if (named.isPresent()) {
      return existing(named.get(), pointer);
    }
    var id = party.party().id();
    if (party.place().isEmpty() && form.hasOpen(id) && isFree(id)) {
      return id;
    }
    var name = form.freeName(id);
    var area =
        party.place().isPresent()
            ? given(party.place().get(), pointer + "/place")
            : found(party, pointer);
    add(name, party, area);
    return name;
  }

  private String existing(String name, String pointer) {
    if (!form.hasOpen(name) || !isFree(name)) {
      throw refusal(pointer + "/field", "upload-no-such-field");
    }
    return name;
  }

  private boolean isFree(String field) {
    return parties.stream().noneMatch(party -> party.field().equals(field));
  }

  private Area given(UploadPlace place, String pointer) {
    if (examined.source().signed()) {
      throw refusal(pointer, "upload-place-on-signed");
    }
    if (place.page() < 1 || place.page() > document.getNumberOfPages()) {
      throw refusal(pointer + "/page", "upload-no-such-page");
    }
    var page = document.getPage(place.page() - 1);
    var box = page.getCropBox();
    var area =
        new PDRectangle(
            box.getLowerLeftX() + (float) place.left(),
            box.getLowerLeftY() + (float) place.bottom(),
            (float) place.width(),
            (float) place.height());
    boolean inside =
        area.getUpperRightX() <= box.getUpperRightX()
            && area.getUpperRightY() <= box.getUpperRightY();
    if (!inside) {
      throw refusal(pointer, "upload-place-outside");
    }
    return new Area(page, area);
  }

  /** Where signatures are already, nothing may be added that can be seen. */
  private Area found(UploadParty party, String pointer) throws IOException {
    var last = document.getPage(document.getNumberOfPages() - 1);
    Optional<PDRectangle> room =
        examined.source().signed() ? Optional.empty() : BlankPlace.on(last);
    if (room.isEmpty()) {
      Map<String, Object> who = Map.of("party", party.party().title());
      warnings.add(new Fault(pointer, "upload-unseen-signature", who));
    }
    return new Area(last, room.orElse(UNSEEN));
  }

  private void add(String name, UploadParty party, Area area) throws IOException {
    var words = party.party().title().in(examined.source().order().upload().language());
    var field = NewField.on(area.page(), name, words, area.box());
    form.add(name, field);
    if (area.box().getWidth() > 0) {
      TaggedField.add(document, area.page(), field);
    }
    changed = true;
  }

  private Content written() throws IOException {
    var out = new ByteArrayOutputStream();
    document.saveIncremental(out);
    return new Content(out.toByteArray());
  }

  private static Refusal refusal(String pointer, String code) {
    return Refusal.unprocessable(new Fault(pointer, code));
  }

  private record Area(PDPage page, PDRectangle box) {}
}
