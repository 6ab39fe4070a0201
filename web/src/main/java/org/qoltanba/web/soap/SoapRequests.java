package org.qoltanba.web.soap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.Facts;
import org.qoltanba.document.Fault;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Refusal;
import org.qoltanba.json.request.OutputWords;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.json.request.RequestWords;
import org.qoltanba.json.request.SignatureWords;
import org.qoltanba.web.soap.wire.GenerateDocument;
import org.qoltanba.web.soap.wire.SignatureOrders;

/** Requests of the contract in the words of {@code document}. */
final class SoapRequests {

  private SoapRequests() {}

  /**
   * @throws Refusal as by REST
   */
  static DocumentRequest of(GenerateDocument request) {
    var words =
        new RequestWords(
            required("/template", request.template),
            Optional.ofNullable(request.templateVersion),
            required("/language", request.language),
            output(request),
            Optional.ofNullable(request.sign).map(SoapRequests::words),
            Optional.ofNullable(request.reference));
    return words
        .with(facts(request))
        .signedInTurn(Optional.ofNullable(request.signingOrder).orElse(List.of()));
  }

  private static OutputWords output(GenerateDocument request) {
    return new OutputWords(
        Optional.ofNullable(request.format),
        Optional.ofNullable(request.conformance),
        Optional.ofNullable(request.attachData),
        Optional.ofNullable(request.fidelity));
  }

  /**
   * @return PDF or DOCX
   * @throws Refusal (unprocessable) for another word
   */
  static OutputFormat single(String format) {
    return Optional.ofNullable(format)
        .flatMap(OutputFormat::of)
        .filter(known -> known != OutputFormat.BOTH)
        .orElseThrow(
            () ->
                Refusal.unprocessable(
                    new Fault("/format", "unknown-format", Map.of("known", "pdf, docx"))));
  }

  static String required(String place, String value) {
    if (value == null) {
      throw missing(place);
    }
    return value;
  }

  private static Facts facts(GenerateDocument request) {
    if (request.dataJson != null) {
      return RequestJson.facts("/data", request.dataJson.getBytes(StandardCharsets.UTF_8));
    }
    if (request.data == null) {
      throw missing("/data");
    }
    return FactsXml.read("/data", request.data);
  }

  static List<SignatureWords> words(SignatureOrders orders) {
    return orders.signatures.stream()
        .map(
            order ->
                new SignatureWords(
                    required("/sign", order.party),
                    required("/sign", order.level),
                    Boolean.TRUE.equals(order.strict),
                    SoapDrawings.handwriting(order.handwriting)))
        .toList();
  }

  static Refusal missing(String place) {
    return Refusal.malformed(new Fault(place, "missing-member"));
  }
}
