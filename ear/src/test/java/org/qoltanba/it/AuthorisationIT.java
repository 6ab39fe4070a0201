package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qoltanba.signing.SignedPapers;

/** Each role at each call, by REST and by SOAP; each organisation with its own documents only. */
@ExtendWith(ArquillianExtension.class)
class AuthorisationIT {

  private static final List<String> ROLES =
      List.of("lawyer", "director", "clerk", "system", "auditor", "admin");
  private static final Set<String> ISSUING = Set.of("lawyer", "director", "clerk", "system");
  private static final Set<String> SIGNING = Set.of("director", "system");
  private static final Set<String> ANNULLING = Set.of("lawyer", "director", "system");
  private static final Set<String> READING =
      Set.of("lawyer", "director", "clerk", "system", "auditor");
  private static final Set<String> WORKBENCH = Set.of("lawyer", "admin");
  private static final Set<String> EVERYONE = Set.copyOf(ROLES);
  private static final String BUILT_IN = "api/v1/templates/rehabilitation-contract/versions";
  private static final String DRAFT = "it-authorisation";
  private static final String DOCUMENTS = "api/v1/documents";

  static Stream<Arguments> calls() {
    return Stream.of(
        call("issue", ISSUING, api -> api.post(DOCUMENTS, Samples.contract("kk"))),
        call("sign as a person", SIGNING, api -> api.post(fresh() + "/signatures", DIRECTOR)),
        call("upload and seal", ISSUING, api -> foreign(api, "organisation")),
        call("upload and sign as a person", SIGNING, api -> foreign(api, "director")),
        call("raise", ISSUING, api -> api.post(fresh() + "/level", "{\"level\": \"B-T\"}")),
        call("record", READING, api -> api.get(Kept.DOCUMENT)),
        call("pdf", READING, api -> api.get(Kept.DOCUMENT + "/pdf")),
        call("history", READING, api -> api.get(Kept.DOCUMENT + "/history")),
        call("register", READING, api -> api.get(DOCUMENTS)),
        call("templates", EVERYONE, api -> api.get("api/v1/templates")),
        call("schema", EVERYONE, api -> api.get("api/v1/templates/rehabilitation-contract/schema")),
        call("picture", EVERYONE, api -> api.get("api/v1/templates/discharge-application/picture")),
        call("versions", EVERYONE, api -> api.get(BUILT_IN)),
        call("version", EVERYONE, api -> api.get(BUILT_IN + "/1.0.0")),
        call(
            "sample",
            Set.of("admin"),
            api -> api.get(BUILT_IN + "/1.0.0/samples/full?language=en")),
        call("upload", WORKBENCH, AuthorisationIT::upload),
        call("publish", Set.of("admin"), api -> new Versions(DRAFT).publish(api, draft())),
        call("retire", Set.of("admin"), api -> new Versions(DRAFT).retire(api, draft())),
        call("table", ISSUING, api -> api.get("api/v1/templates/" + Tables.KIND + "/table")),
        call("upload a table", ISSUING, api -> new Tables(api).upload(Tables.sound(1))),
        call("batches", ISSUING, api -> api.get("api/v1/batches")),
        call("batch", ISSUING, api -> api.get(Kept.BATCH)),
        call("rows", ISSUING, api -> api.get(Kept.BATCH + "/rows")),
        call("papers", ISSUING, api -> api.get(Kept.BATCH + "/papers")),
        call("start", ISSUING, api -> new Tables(api).start(batch())),
        call("stop", ISSUING, api -> new Tables(api).stop(batch())),
        call("forget", ISSUING, api -> new Tables(api).remove(batch())),
        call("openapi", EVERYONE, api -> api.get("api/v1/openapi.yaml")),
        call("accounts", Set.of("admin"), api -> api.put(newAccount(), ACCOUNT)),
        call("SOAP issue", ISSUING, api -> Soap.generate(api, "kk", Samples.data("full"))),
        call("SOAP sign as a person", SIGNING, AuthorisationIT::soapSign),
        call("SOAP upload and seal", ISSUING, AuthorisationIT::soapUpload),
        call("SOAP fields", READING, AuthorisationIT::soapFields),
        call("SOAP record", READING, api -> Soap.document(api, Kept.DOCUMENT)),
        call("SOAP content", READING, api -> Soap.content(api, Kept.DOCUMENT)),
        call("SOAP templates", EVERYONE, Soap::templates),
        call("SOAP schema", EVERYONE, Soap::schema),
        call("void", ANNULLING, api -> api.post(fresh() + "/void", WRONG)),
        call("replace", ANNULLING, api -> api.post(DOCUMENTS, insteadOf(fresh()))));
  }

  private static final String WRONG = "{\"reason\": \"wrong\"}";
  private static final String DIRECTOR = "{\"party\": \"director\", \"level\": \"B-B\"}";
  private static final String ACCOUNT =
      """
      {"password": "a long enough one", "organisation": "other-shelter", "roles": ["clerk"]}
      """;

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void eachRoleMayWhatItMayAndNothingElse(
      String name, Set<String> allowed, Function<Api, Answer> call) {
    for (String role : ROLES) {
      Answer answer = call.apply(Api.as(role));
      if (allowed.contains(role)) {
        assertTrue(answer.status() < 300, role + ": " + answer.text());
      } else {
        assertRefused(name, role, answer);
      }
    }
    assertEquals(401, call.apply(Api.anonymous()).status(), name + " by nobody");
    assertEquals(401, call.apply(Api.at(Api.SERVER, "clerk", "wrong")).status(), name);
  }

  @Test
  void whoIsNotKnownIsAskedToSayWhoTheyAre() {
    Answer answer = Api.anonymous().get(DOCUMENTS).expectProblem(401);
    assertTrue(answer.header("WWW-Authenticate").startsWith("Basic realm="));
  }

  @Test
  void healthAndTheWsdlAreOpenToEveryone() {
    Api.anonymous().get("api/v1/health").expect(200);
    Answer wsdl = Api.anonymous().get("soap/documents?wsdl").expect(200);
    assertTrue(wsdl.text().contains("GenerateDocument"), wsdl.text());
  }

  @Test
  void anotherOrganisationSeesNothingOfAShelter() {
    String name = "clerk-" + UUID.randomUUID();
    String account = ACCOUNT.replace("other-shelter", name);
    Api.as("admin").put("api/v1/accounts/" + name, account).expect(204);
    Api stranger = Api.at(Api.SERVER, name, "a long enough one");
    String document = fresh();
    stranger.get(document).expectProblem(404);
    stranger.get(document + "/pdf").expectProblem(404);
    stranger.get(document + "/history").expectProblem(404);
    assertEquals("0", stranger.get(DOCUMENTS).expect(200).at("/total"));
    assertEquals(500, Soap.document(stranger, document).status());
    String own = stranger.post(DOCUMENTS, Samples.contract("kk")).expect(201).header("Location");
    assertEquals("1", stranger.get(DOCUMENTS).expect(200).at("/total"));
    Api.as("clerk").get(own).expectProblem(404);
  }

  private static void assertRefused(String name, String role, Answer answer) {
    if (name.startsWith("SOAP")) {
      assertEquals(500, answer.status(), role);
      assertTrue(answer.text().contains("forbidden"), role + ": " + answer.text());
    } else {
      answer.expectProblem(403);
    }
  }

  private static String fresh() {
    return Api.as("clerk").post(DOCUMENTS, Samples.contract("kk")).expect(201).header("Location");
  }

  /** A file that nobody has signed, as if another program had made it. */
  private static Answer foreign(Api api, String party) {
    return api.send(
        "POST",
        DOCUMENTS + "/uploads?level=B-B&party=" + party,
        BodyPublishers.ofByteArray(SignedPapers.archival()),
        "Content-Type",
        "application/pdf");
  }

  private static String insteadOf(String document) {
    String id = document.substring(document.lastIndexOf('/') + 1);
    return Samples.contract("kk", request -> request.put("replaces", id));
  }

  /** A table that nobody has started yet. */
  private static String batch() {
    return new Tables(Api.as("clerk")).kept(Tables.sound(1));
  }

  private static Answer soapSign(Api api) {
    String id = "<q:id>" + Soap.id(fresh()) + "</q:id>";
    String order = "<q:party>director</q:party><q:level>B-B</q:level>";
    return Soap.call(api, "<q:SignDocument>" + id + order + "</q:SignDocument>");
  }

  private static Answer soapUpload(Api api) {
    String file = Base64.getEncoder().encodeToString(SignedPapers.archival());
    String seal =
        "<q:sign><q:signature><q:party>organisation</q:party><q:level>B-B</q:level>"
            + "</q:signature></q:sign>";
    return Soap.call(api, "<q:SignUpload><q:file>" + file + "</q:file>" + seal + "</q:SignUpload>");
  }

  private static Answer soapFields(Api api) {
    return Soap.call(api, "<q:GetFields><q:id>" + Soap.id(Kept.DOCUMENT) + "</q:id></q:GetFields>");
  }

  private static Answer upload(Api api) {
    String kind = "it-" + UUID.randomUUID();
    return new Versions(kind).upload(api, new TemplateZip(kind, "1.0.0"));
  }

  /** The number of a new draft. */
  private static String draft() {
    String version = "1.0.0-" + UUID.randomUUID();
    new Versions(DRAFT).upload(Api.as("lawyer"), new TemplateZip(DRAFT, version)).expect(201);
    return version;
  }

  private static String newAccount() {
    return "api/v1/accounts/it-" + UUID.randomUUID();
  }

  private static Arguments call(String name, Set<String> allowed, Function<Api, Answer> call) {
    return Arguments.of(name, allowed, call);
  }

  /** What is only read, made when it is read first. */
  private static final class Kept {

    private static final String DOCUMENT = fresh();
    private static final String BATCH = batch();
  }
}
