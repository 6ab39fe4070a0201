package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.JMSSecurityRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import java.util.UUID;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.activemq.artemis.jms.client.ActiveMQQueue;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole road by the queue, from a client of the broker. */
@ExtendWith(ArquillianExtension.class)
class QueueRoadIT {

  private static final String BROKER =
      "tcp://localhost:8180?httpUpgradeEnabled=true&httpUpgradeEndpoint=http-acceptor"
          + "&activemqServerName=default";
  private static final long PATIENCE = 30_000;

  @Test
  void aRequestIsAnsweredByTheRecordOfTheKeptDocument() throws JMSException {
    TextMessage answer = ask(Samples.contract("ru"));
    assertEquals(201, answer.getIntProperty("status"), answer.getText());
    JsonNode record = JsonMapper.shared().readTree(answer.getText());
    String path = "api/v1/documents/" + record.path("id").asString();
    assertEquals("system", Api.as("auditor").get(path).expect(200).at("/createdBy"));
  }

  @Test
  void wrongDataIsAnsweredByTheProblemAndTheNextRequestWorks() throws JMSException {
    TextMessage answer = ask("{\"template\": 7");
    assertEquals(400, answer.getIntProperty("status"), answer.getText());
    assertEquals(201, ask(Samples.contract("kk")).getIntProperty("status"));
  }

  @Test
  void theSameMessageTwiceMakesOneDocument() throws JMSException {
    String key = "queue-" + UUID.randomUUID();
    String first = ask(Samples.contract("kk"), "idempotencyKey", key).getText();
    String second = ask(Samples.contract("kk"), "idempotencyKey", key).getText();
    assertEquals(first, second);
  }

  @Test
  void aMessageThatCantBeAnsweredEndsInTheDeadLetterQueue() throws JMSException {
    try (JMSContext context = context()) {
      Queue nowhere = new ActiveMQQueue("no.such.queue");
      String mark = UUID.randomUUID().toString();
      context
          .createProducer()
          .setJMSReplyTo(nowhere)
          .setProperty("mark", mark)
          .send(requests(context), Samples.contract("kk"));
      Message dead =
          context
              .createConsumer(context.createQueue("DLQ"), "mark = '" + mark + "'")
              .receive(PATIENCE);
      assertNotNull(dead, "the poison message was lost");
      assertEquals("no.such.queue", ((Queue) dead.getJMSReplyTo()).getQueueName());
    }
    assertEquals(201, ask(Samples.contract("kk")).getIntProperty("status"));
  }

  @Test
  void onlyTheQueuesOwnAccountMayEnter() {
    assertThrows(JMSSecurityRuntimeException.class, () -> enter("clerk", Api.SAMPLE_PASSWORD));
    assertThrows(JMSSecurityRuntimeException.class, () -> enter("system", "wrong"));
    // WildFly's published password of the broker's own user.
    var refused =
        assertThrows(
            JMSRuntimeException.class, () -> enter("ACTIVEMQ.CLUSTER.ADMIN.USER", "CHANGE ME!!"));
    assertTrue(refused.getMessage().contains("Unable to authenticate"), refused.getMessage());
  }

  private static void enter(String account, String password) throws JMSException {
    try (var factory = new ActiveMQConnectionFactory(BROKER);
        JMSContext context = factory.createContext(account, password)) {
      requests(context);
    }
  }

  private static TextMessage ask(String json, String... property) throws JMSException {
    try (JMSContext context = context()) {
      TextMessage request = context.createTextMessage(json);
      request.setJMSCorrelationID(UUID.randomUUID().toString());
      if (property.length > 0) {
        request.setStringProperty(property[0], property[1]);
      }
      context.createProducer().send(requests(context), request);
      String selector = "JMSCorrelationID = '" + request.getJMSCorrelationID() + "'";
      Message answer =
          context
              .createConsumer(context.createQueue("documents.answers"), selector)
              .receive(PATIENCE);
      assertNotNull(answer, "no answer came");
      return (TextMessage) answer;
    }
  }

  private static Queue requests(JMSContext context) {
    return context.createQueue("documents.requests");
  }

  private static JMSContext context() throws JMSException {
    return new ActiveMQConnectionFactory(BROKER).createContext("system", Api.SAMPLE_PASSWORD);
  }
}
