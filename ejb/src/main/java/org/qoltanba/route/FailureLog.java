package org.qoltanba.route;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.qoltanba.document.Refusal;
import org.qoltanba.intake.Trace;

/**
 * The one place where a failed request is logged, under its id and step.
 *
 * <p>Of foreign exceptions only types and places are written: their messages may quote the paper.
 */
final class FailureLog implements Processor {

  private static final Logger LOG = System.getLogger("org.qoltanba.road");

  @Override
  public void process(Exchange exchange) {
    Throwable failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
    String step = exchange.getProperty(Exchange.STEP_ID, String.class);
    if (failure instanceof Refusal refusal) {
      LOG.log(
          Level.INFO, "{0} refused at {1}: {2}", exchange.getExchangeId(), step, refusal.code());
    } else {
      failed(exchange.getExchangeId(), step, failure);
    }
  }

  static void failed(String requestId, String step, Throwable failure) {
    LOG.log(Level.ERROR, "{0} failed at {1}: {2}", requestId, step, Trace.of(failure));
  }
}
