package org.qoltanba.validation.dss;

import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModificationsFilter;

/**
 * In a tagged file DSS comes to each field by the structure tree, too, and takes there for
 * tampering what it permits where it finds it among the fields.
 */
final class TaggedFieldFilter extends PdfObjectModificationsFilter {

  @Override
  protected boolean skipChange(ObjectModification change) {
    var way = change.getObjectTree().getKeyChain();
    return super.skipChange(change) || way.contains("StructTreeRoot") && way.contains("Obj");
  }
}
