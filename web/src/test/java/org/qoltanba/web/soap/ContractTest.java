package org.qoltanba.web.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.jws.WebMethod;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class ContractTest {

  private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";

  @Test
  void theWsdlHasExactlyTheOperationsOfThePort() throws Exception {
    var coded = new TreeSet<String>();
    for (Method method : DocumentsPort.class.getMethods()) {
      coded.add(method.getAnnotation(WebMethod.class).operationName());
    }
    var written = new TreeSet<String>();
    NodeList portType = wsdl("portType");
    elements(((Element) portType.item(0)).getElementsByTagNameNS(WSDL, "operation"), written);
    assertEquals(coded, written);
  }

  @Test
  void everyOperationIsWrappedDocumentLiteral() throws Exception {
    for (Method method : DocumentsPort.class.getMethods()) {
      String operation = method.getAnnotation(WebMethod.class).operationName();
      assertEquals(operation, root(method.getParameterTypes()[0]));
      assertEquals(operation + "Response", root(method.getReturnType()));
    }
    NodeList parts = wsdl("part");
    assertTrue(
        IntStream.range(0, parts.getLength())
            .mapToObj(index -> (Element) parts.item(index))
            .allMatch(part -> part.hasAttribute("element") && !part.hasAttribute("type")));
  }

  private static String root(Class<?> type) {
    return type.getAnnotation(XmlRootElement.class).name();
  }

  private static void elements(NodeList nodes, TreeSet<String> names) {
    for (int index = 0; index < nodes.getLength(); index++) {
      names.add(((Element) nodes.item(index)).getAttribute("name"));
    }
  }

  private static NodeList wsdl(String name)
      throws ParserConfigurationException, SAXException, IOException {
    var factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(Contract.WSDL).getElementsByTagNameNS(WSDL, name);
  }
}
