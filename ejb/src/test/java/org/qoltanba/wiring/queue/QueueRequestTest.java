package org.qoltanba.wiring.queue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qoltanba.document.Language;

class QueueRequestTest {

  @Test
  void aMessageWithoutAKeyIsNamedByItsOwnId() throws JMSException {
    QueueRequest request =
        QueueRequest.of(
            message(TextMessage.class, Map.of("getText", "{}", "getJMSMessageID", "ID:1")));
    assertEquals("ID:1", request.key());
    assertEquals(Language.KK, request.language());
    assertArrayEquals("{}".getBytes(StandardCharsets.UTF_8), request.json());
  }

  @Test
  void ofATooLongTextNoMoreIsReadThanShowsIt() throws JMSException {
    String text = "x".repeat(2 * QueueRequest.LONGEST);
    QueueRequest request =
        QueueRequest.of(
            message(TextMessage.class, Map.of("getText", text, "getJMSMessageID", "ID:1")));
    assertEquals(QueueRequest.LONGEST + 1, request.json().length);
  }

  @Test
  void ofTooManyBytesNoMoreAreReadThanShowIt() throws JMSException {
    long length = 3_000_000_000L;
    QueueRequest request =
        QueueRequest.of(
            message(
                BytesMessage.class, Map.of("getBodyLength", length, "getJMSMessageID", "ID:1")));
    assertEquals(QueueRequest.LONGEST + 1, request.json().length);
  }

  private static Message message(Class<? extends Message> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                method.getName().equals("readBytes") ? 0 : answers.get(method.getName())));
  }
}
