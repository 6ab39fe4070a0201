package org.qoltanba.document;

import java.util.Optional;

/**
 * The archival and accessibility profiles that a PDF declares and holds.
 *
 * @param pdfa part and level of ISO 19005, such as {@code 2b}
 * @param pdfua part of ISO 14289, such as {@code 1}; empty where the file is not tagged
 */
public record Conformance(String pdfa, Optional<String> pdfua) {}
