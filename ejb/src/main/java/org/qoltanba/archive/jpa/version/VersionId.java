package org.qoltanba.archive.jpa.version;

import jakarta.persistence.Embeddable;

/** What a version is known by. */
@Embeddable
record VersionId(String template, String version) {}
