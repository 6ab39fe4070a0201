package org.qoltanba.wiring.queue;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.qoltanba.document.Language;

/**
 * What a message says.
 *
 * @param json the body of a text or bytes message; empty for any other, and of one that is too long
 *     no more than shows it
 * @param key the property {@code idempotencyKey}, else the message's own id
 * @param language of problems: the property {@code language}, else Kazakh
 */
public record QueueRequest(byte[] json, String key, Language language) {

  /** The longest body in bytes, as the web takes it by default. */
  static final int LONGEST = 5 * 1024 * 1024;

  static QueueRequest of(Message message) throws JMSException {
    String key = message.getStringProperty("idempotencyKey");
    String language = message.getStringProperty("language");
    return new QueueRequest(
        body(message),
        key == null ? message.getJMSMessageID() : key,
        Optional.ofNullable(language).flatMap(Language::of).orElse(Language.KK));
  }

  private static byte[] body(Message message) throws JMSException {
    if (message instanceof TextMessage text && text.getText() != null) {
      String body = text.getText();
      return body.substring(0, Math.min(body.length(), LONGEST + 1))
          .getBytes(StandardCharsets.UTF_8);
    }
    if (message instanceof BytesMessage bytes) {
      byte[] body = new byte[(int) Math.min(bytes.getBodyLength(), LONGEST + 1)];
      bytes.readBytes(body);
      return body;
    }
    return new byte[0];
  }
}
