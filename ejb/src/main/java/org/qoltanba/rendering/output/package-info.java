/**
 * FOP's writer of PDF, spared what it does anew for every document.
 *
 * <p>FOP reads and packs the colour profile, has XMP written by an XML transformer, and packs pages
 * as small as can be, which takes twice as long as packing them nearly so. Promises: the same PDF
 * otherwise. Leaves to others: fonts ({@code typeface}), tags ({@code tagging}).
 */
package org.qoltanba.rendering.output;
