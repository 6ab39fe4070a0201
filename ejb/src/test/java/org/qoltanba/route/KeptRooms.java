package org.qoltanba.route;

import java.time.Clock;
import org.qoltanba.archive.jpa.LocalArchive;
import org.qoltanba.assembly.Assembler;
import org.qoltanba.conformance.ConformanceCheck;
import org.qoltanba.conformance.Judge;
import org.qoltanba.delivery.Delivery;
import org.qoltanba.json.JsonText;
import org.qoltanba.rendering.Renderer;
import org.qoltanba.rendering.pdf.DataAttachment;
import org.qoltanba.signing.DeferredSigner;
import org.qoltanba.signing.PadesSigner;
import org.qoltanba.signing.SampleKeys;
import org.qoltanba.signing.appearance.CheckAddress;
import org.qoltanba.signing.level.Authorities;
import org.qoltanba.tags.Budget;
import org.qoltanba.template.RequestCheck;
import org.qoltanba.template.Shelf;

/**
 * All rooms of a road whose papers lie in a database and are signed with the sample keys.
 *
 * @param judge of each PDF before it is kept
 */
record KeptRooms(Shelf shelf, Clock clock, Authorities authorities, Judge judge) {

  Rooms in(LocalArchive store) {
    return in(store, UploadDesks.standard());
  }

  Rooms in(LocalArchive store, UploadDesk desk) {
    return new Rooms(
        new RequestCheck(shelf, clock),
        new Assembler(Budget.standard(), shelf::clause),
        new Renderer(),
        new DataAttachment(data -> JsonText.bytes(data.tree())),
        new PadesSigner(SampleKeys.ring(), authorities, CheckAddress.NONE, clock),
        new DeferredSigner(authorities, CheckAddress.NONE, clock),
        new ConformanceCheck(judge),
        store.archive(),
        store.preparations(),
        store.upkeep(),
        desk,
        new Delivery((document, what) -> {}));
  }
}
