package org.qoltanba.wiring;

import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** The running Camel context with the roads in it. */
final class CamelRoad implements AutoCloseable {

  private final DefaultCamelContext context = new DefaultCamelContext();

  CamelRoad(RouteBuilder road) {
    context.setApplicationContextClassLoader(CamelRoad.class.getClassLoader());
    context.getCamelContextExtension().setName("qoltanba");
    context.disableJMX();
    try {
      context.addRoutes(road);
    } catch (Exception e) {
      throw new IllegalStateException("the roads can't be laid", e);
    }
    context.start();
  }

  ProducerTemplate template() {
    return context.createProducerTemplate();
  }

  @Override
  public void close() {
    context.stop();
  }
}
