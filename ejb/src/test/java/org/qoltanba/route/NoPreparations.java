package org.qoltanba.route;

import org.qoltanba.archive.Preparations;
import org.qoltanba.document.preparation.CompletionOrder;
import org.qoltanba.document.preparation.OpenedForPreparation;
import org.qoltanba.document.preparation.OpenedPreparation;
import org.qoltanba.document.preparation.Preparation;
import org.qoltanba.document.preparation.PreparedPdf;
import org.qoltanba.document.preparation.RemoteSigning;

/** For roads on which nobody signs elsewhere. */
final class NoPreparations implements Preparations {

  @Override
  public OpenedForPreparation open(RemoteSigning order) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Preparation keep(PreparedPdf prepared) {
    throw new UnsupportedOperationException();
  }

  @Override
  public OpenedPreparation open(CompletionOrder order) {
    throw new UnsupportedOperationException();
  }
}
