package org.qoltanba.wiring.queue;

import jakarta.annotation.Resource;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.Destination;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.Queue;

/**
 * The message-driven door: a request in JSON, the answer on the reply queue.
 *
 * <p>Taking the message and sending the answer are one transaction; the document is kept in one of
 * its own, under the message's key, so that a message which comes again finds it. What fails rolls
 * back, comes again and ends in the dead-letter queue.
 */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/documents.requests"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2")
    })
public class RequestsQueue implements MessageListener {

  @Inject private QueueDoor door;

  @Inject private JMSContext context;

  @Resource(lookup = "java:/jms/queue/documents.answers")
  private Queue answers;

  @Override
  public void onMessage(Message message) {
    try {
      QueueAnswer answer = door.answer(QueueRequest.of(message));
      Destination to = message.getJMSReplyTo();
      context
          .createProducer()
          .setJMSCorrelationID(correlation(message))
          .setProperty("status", answer.status())
          .send(to == null ? answers : to, answer.json());
    } catch (JMSException e) {
      throw new IllegalStateException("the broker failed", e);
    }
  }

  private static String correlation(Message message) throws JMSException {
    String own = message.getJMSCorrelationID();
    return own == null ? message.getJMSMessageID() : own;
  }
}
