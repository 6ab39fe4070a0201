package org.qoltanba.route;

import java.util.UUID;
import java.util.function.Supplier;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.qoltanba.document.Refusal;
import org.qoltanba.intake.IntakeFailed;

/** What happens to a caller's request: refusals come back as they are, failures only as an id. */
record Journey(ProducerTemplate camel, Supplier<UUID> ids) {

  /** Along a road, which logs its failures itself. */
  <T> T along(String road, UUID requestId, Object order, Class<T> answer) {
    Exchange exchange =
        camel.request(
            road,
            start -> {
              start.setExchangeId(requestId.toString());
              start.getMessage().setBody(order);
            });
    Exception failure = exchange.getException();
    if (failure instanceof Refusal refusal) {
      throw refusal;
    }
    if (failure != null) {
      throw new IntakeFailed(requestId.toString());
    }
    return exchange.getMessage().getBody(answer);
  }

  /** Straight to a room that answers. */
  <T> T to(String room, Supplier<T> question) {
    return to(ids, room, question);
  }

  /** The same for a room that stands on no road. */
  static <T> T to(Supplier<UUID> ids, String room, Supplier<T> question) {
    try {
      return question.get();
    } catch (Refusal | IntakeFailed known) {
      throw known;
    } catch (RuntimeException failure) {
      String requestId = ids.get().toString();
      FailureLog.failed(requestId, room, failure);
      throw new IntakeFailed(requestId);
    }
  }
}
