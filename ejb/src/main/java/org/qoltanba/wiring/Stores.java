package org.qoltanba.wiring;

import org.qoltanba.archive.Archive;
import org.qoltanba.archive.Upkeep;
import org.qoltanba.archive.VersionStore;

/** What the service keeps, and where. */
record Stores(Archive archive, Upkeep upkeep, VersionStore versions) {}
