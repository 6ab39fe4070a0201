package org.qoltanba.wiring;

import org.qoltanba.archive.Archive;
import org.qoltanba.archive.BatchStore;
import org.qoltanba.archive.DraftStore;
import org.qoltanba.archive.PersonStore;
import org.qoltanba.archive.Preparations;
import org.qoltanba.archive.Upkeep;
import org.qoltanba.archive.VersionStore;

/** What the service keeps, and where. */
record Stores(
    Archive archive,
    Preparations preparations,
    Upkeep upkeep,
    VersionStore versions,
    DraftStore drafts,
    PersonStore persons,
    BatchStore batches) {}
