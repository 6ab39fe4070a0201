package org.qoltanba.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.web.FakeBatches;
import org.qoltanba.web.FakeIntake;
import org.qoltanba.web.FakeLevels;
import org.qoltanba.web.FakeRemoteSignatures;
import org.qoltanba.web.FakeRequest;
import org.qoltanba.web.FakeUploads;
import org.qoltanba.web.FakeValidations;
import org.qoltanba.web.FakeWorkbench;
import org.qoltanba.web.guard.Callers;
import org.qoltanba.web.guard.Problems;
import org.qoltanba.web.guard.Wording;

/** The REST door in this JVM: RESTEasy's own dispatching and content negotiation, no network. */
final class RestDoor {

  final FakeIntake intake = new FakeIntake();
  final FakeWorkbench workbench = new FakeWorkbench();
  final FakeRemoteSignatures signatures = new FakeRemoteSignatures(intake);
  final FakeUploads uploads = new FakeUploads(intake);
  final FakeLevels levels = new FakeLevels(intake);
  final FakeValidations validations = new FakeValidations();
  final FakeBatches batches = new FakeBatches();
  private final Dispatcher dispatcher = MockDispatcherFactory.createDispatcher();

  RestDoor() {
    var wording = new Wording();
    var problems = new Problems(wording);
    var callers = new Callers(intake);
    var mapper = new ProblemMapper();
    mapper.problems = problems;
    dispatcher.getProviderFactory().registerProviderInstance(new AnswerHeaders());
    dispatcher.getProviderFactory().registerProviderInstance(mapper);
    addDocuments(callers, new Answers(wording), new FileAnswers(problems));
    addPreparations(callers, new Answers(wording));
    addDeadlines(callers, wording, new FileAnswers(problems));
    addBatches(callers, wording);
    addOthers(callers, new Answers(wording));
  }

  MockHttpResponse send(FakeRequest request, String path) {
    try {
      MockHttpRequest sent = MockHttpRequest.create(request.method(), path);
      request.headers().forEach(sent::header);
      sent.content(request.bytes());
      dispatcher.getDefaultContextObjects().put(HttpServletRequest.class, request.request());
      var response = new MockHttpResponse();
      dispatcher.invoke(sent, response);
      return response;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  static String header(MockHttpResponse response, String name) {
    Object value = response.getOutputHeaders().getFirst(name);
    return value == null ? null : value.toString();
  }

  static Map<String, Object> json(MockHttpResponse response) {
    return RequestJson.facts("", response.getOutput()).tree();
  }

  static String text(MockHttpResponse response) {
    return new String(response.getOutput(), StandardCharsets.UTF_8);
  }

  private void addDocuments(Callers callers, Answers answers, FileAnswers files) {
    var documents = new DocumentsResource();
    documents.intake = intake;
    documents.callers = callers;
    documents.answers = answers;
    documents.files = files;
    dispatcher.getRegistry().addSingletonResource(documents);
    var document = new DocumentResource();
    document.intake = intake;
    document.callers = callers;
    document.answers = answers;
    document.files = files;
    dispatcher.getRegistry().addSingletonResource(document);
  }

  private void addPreparations(Callers callers, Answers answers) {
    var raised = new LevelsResource();
    raised.levels = levels;
    raised.callers = callers;
    raised.answers = answers;
    dispatcher.getRegistry().addSingletonResource(raised);
    var received = new UploadsResource();
    received.uploads = uploads;
    received.callers = callers;
    received.answers = answers;
    dispatcher.getRegistry().addSingletonResource(received);
    var preparations = new PreparationsResource();
    preparations.signatures = signatures;
    preparations.callers = callers;
    preparations.answers = answers;
    dispatcher.getRegistry().addSingletonResource(preparations);
  }

  private void addDeadlines(Callers callers, Wording wording, FileAnswers files) {
    var deadlines = new DeadlinesResource();
    deadlines.intake = intake;
    deadlines.callers = callers;
    deadlines.files = files;
    deadlines.wording = wording;
    dispatcher.getRegistry().addSingletonResource(deadlines);
  }

  private void addBatches(Callers callers, Wording wording) {
    var all = new BatchesResource();
    all.batches = batches;
    all.callers = callers;
    all.answers = new BatchAnswers(wording);
    dispatcher.getRegistry().addSingletonResource(all);
    var one = new BatchResource();
    one.batches = batches;
    one.callers = callers;
    one.answers = new BatchAnswers(wording);
    dispatcher.getRegistry().addSingletonResource(one);
    var table = new TableResource();
    table.batches = batches;
    table.callers = callers;
    dispatcher.getRegistry().addSingletonResource(table);
  }

  private void addOthers(Callers callers, Answers answers) {
    var templates = new TemplatesResource();
    templates.intake = intake;
    templates.callers = callers;
    templates.answers = answers;
    dispatcher.getRegistry().addSingletonResource(templates);
    var versions = new VersionsResource();
    versions.workbench = workbench;
    versions.callers = callers;
    versions.answers = new VersionAnswers(new Wording());
    dispatcher.getRegistry().addSingletonResource(versions);
    var samples = new SamplesResource();
    samples.intake = intake;
    samples.callers = callers;
    dispatcher.getRegistry().addSingletonResource(samples);
    var judge = new ValidationsResource();
    judge.validations = validations;
    judge.callers = callers;
    judge.wording = new Wording();
    dispatcher.getRegistry().addSingletonResource(judge);
    var accounts = new AccountsResource();
    accounts.accounts = intake;
    accounts.callers = callers;
    dispatcher.getRegistry().addSingletonResource(accounts);
    var health = new HealthResource();
    health.intake = intake;
    dispatcher.getRegistry().addSingletonResource(health);
    var description = new OpenApiResource();
    description.callers = callers;
    dispatcher.getRegistry().addSingletonResource(description);
  }
}
