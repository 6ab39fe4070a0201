package org.qoltanba.web.soap;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.handler.MessageContext;
import jakarta.xml.ws.soap.MTOM;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.qoltanba.document.ArchivedDocument;
import org.qoltanba.document.Caller;
import org.qoltanba.document.Content;
import org.qoltanba.document.DocumentRequest;
import org.qoltanba.document.IdempotencyKey;
import org.qoltanba.document.Language;
import org.qoltanba.document.OutputFormat;
import org.qoltanba.document.Refusal;
import org.qoltanba.intake.Intake;
import org.qoltanba.intake.Levels;
import org.qoltanba.intake.Permission;
import org.qoltanba.intake.RemoteSignatures;
import org.qoltanba.intake.Uploads;
import org.qoltanba.intake.Validations;
import org.qoltanba.json.request.IdempotencyKeys;
import org.qoltanba.web.guard.Callers;
import org.qoltanba.web.guard.DocumentIds;
import org.qoltanba.web.guard.Languages;
import org.qoltanba.web.guard.Problems;
import org.qoltanba.web.guard.RequestIds;
import org.qoltanba.web.soap.wire.CompleteSignature;
import org.qoltanba.web.soap.wire.CompleteSignatureResponse;
import org.qoltanba.web.soap.wire.GenerateDocument;
import org.qoltanba.web.soap.wire.GenerateDocumentResponse;
import org.qoltanba.web.soap.wire.GetContent;
import org.qoltanba.web.soap.wire.GetContentResponse;
import org.qoltanba.web.soap.wire.GetDocument;
import org.qoltanba.web.soap.wire.GetDocumentResponse;
import org.qoltanba.web.soap.wire.GetFields;
import org.qoltanba.web.soap.wire.GetFieldsResponse;
import org.qoltanba.web.soap.wire.GetTemplateSchema;
import org.qoltanba.web.soap.wire.GetTemplateSchemaResponse;
import org.qoltanba.web.soap.wire.ListTemplates;
import org.qoltanba.web.soap.wire.ListTemplatesResponse;
import org.qoltanba.web.soap.wire.PrepareSignature;
import org.qoltanba.web.soap.wire.PrepareSignatureResponse;
import org.qoltanba.web.soap.wire.RaiseSignatures;
import org.qoltanba.web.soap.wire.RaiseSignaturesResponse;
import org.qoltanba.web.soap.wire.SignDocument;
import org.qoltanba.web.soap.wire.SignDocumentResponse;
import org.qoltanba.web.soap.wire.SignUpload;
import org.qoltanba.web.soap.wire.SignUploadResponse;
import org.qoltanba.web.soap.wire.ValidateDocument;
import org.qoltanba.web.soap.wire.ValidateDocumentResponse;

/** The contract's operations. The container makes it, so its collaborators are fields. */
@WebService(
    serviceName = "DocumentsService",
    portName = "DocumentsPort",
    endpointInterface = "org.qoltanba.web.soap.DocumentsPort",
    targetNamespace = DocumentsPort.NAMESPACE,
    wsdlLocation = "WEB-INF/wsdl/documents.wsdl")
@MTOM(threshold = 1024)
public class DocumentsEndpoint implements DocumentsPort {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Inject Intake intake;
  @Inject Validations validations;
  @Inject RemoteSignatures signatures;
  @Inject Levels levels;
  @Inject Uploads uploads;
  @Inject Callers callers;
  @Inject SoapFaults faults;
  @Resource WebServiceContext context;

  @Override
  public GenerateDocumentResponse generateDocument(GenerateDocument request)
      throws RefusalFault, FailureFault {
    return answer(
        request.messageLanguage,
        (caller, language) -> {
          Permission.ISSUE.require(caller);
          DocumentRequest wanted = SoapRequests.of(request);
          Optional<IdempotencyKey> key =
              Optional.ofNullable(request.idempotencyKey)
                  .map(value -> IdempotencyKeys.of(value, wanted));
          ArchivedDocument issued = intake.issue(caller, wanted, key);
          return generated(issued, Boolean.TRUE.equals(request.returnContent), language);
        });
  }

  @Override
  public GetDocumentResponse getDocument(GetDocument request) throws RefusalFault, FailureFault {
    return answer(
        request.messageLanguage,
        (caller, language) -> {
          UUID id = DocumentIds.of(request.id);
          var response = new GetDocumentResponse();
          response.document = SoapAnswers.record(intake.record(caller, id), faults, language);
          return response;
        });
  }

  @Override
  public GetContentResponse getContent(GetContent request) throws RefusalFault, FailureFault {
    return answer(
        request.messageLanguage,
        (caller, language) -> {
          Permission.READ.require(caller);
          UUID id = DocumentIds.of(request.id);
          boolean pdf = SoapRequests.single(request.format) == OutputFormat.PDF;
          Content file = pdf ? intake.pdf(caller, id) : intake.docx(caller, id);
          var response = new GetContentResponse();
          response.mediaType = pdf ? "application/pdf" : DOCX;
          response.sha256 = file.sha256();
          response.content = file.bytes();
          return response;
        });
  }

  @Override
  public ListTemplatesResponse listTemplates(ListTemplates request)
      throws RefusalFault, FailureFault {
    return answer(
        request.messageLanguage,
        (caller, language) -> {
          var response = new ListTemplatesResponse();
          response.templates = SoapAnswers.templates(intake.templates(caller));
          return response;
        });
  }

  @Override
  public GetTemplateSchemaResponse getTemplateSchema(GetTemplateSchema request)
      throws RefusalFault, FailureFault {
    return answer(
        request.messageLanguage,
        (caller, language) -> {
          Permission.CATALOGUE.require(caller);
          var response = new GetTemplateSchemaResponse();
          String template = SoapRequests.required("/template", request.template);
          response.schema = intake.schema(caller, template);
          return response;
        });
  }

  @Override
  public ValidateDocumentResponse validateDocument(ValidateDocument request)
      throws RefusalFault, FailureFault {
    return answer(
        request.messageLanguage,
        (caller, language) ->
            new SoapVerdicts(faults, language)
                .of(validations.validate(caller, () -> SoapVerdicts.order(request))));
  }

  @Override
  public SignDocumentResponse signDocument(SignDocument request) throws RefusalFault, FailureFault {
    return answer(
        request.messageLanguage, (caller, language) -> signing(caller, language).sign(request));
  }

  @Override
  public GetFieldsResponse getFields(GetFields request) throws RefusalFault, FailureFault {
    return answer(
        request.messageLanguage, (caller, language) -> signing(caller, language).fields(request));
  }

  @Override
  public PrepareSignatureResponse prepareSignature(PrepareSignature request)
      throws RefusalFault, FailureFault {
    return answer(
        request.messageLanguage, (caller, language) -> signing(caller, language).prepare(request));
  }

  @Override
  public CompleteSignatureResponse completeSignature(CompleteSignature request)
      throws RefusalFault, FailureFault {
    return answer(
        request.messageLanguage, (caller, language) -> signing(caller, language).complete(request));
  }

  @Override
  public RaiseSignaturesResponse raiseSignatures(RaiseSignatures request)
      throws RefusalFault, FailureFault {
    return answer(
        request.messageLanguage, (caller, language) -> signing(caller, language).raise(request));
  }

  @Override
  public SignUploadResponse signUpload(SignUpload request) throws RefusalFault, FailureFault {
    return answer(
        request.messageLanguage,
        (caller, language) -> new SoapUploads(uploads, faults, language).receive(caller, request));
  }

  private SoapSigning signing(Caller caller, Language language) {
    return new SoapSigning(
        intake, signatures, levels, record -> SoapAnswers.record(record, faults, language), caller);
  }

  private GenerateDocumentResponse generated(
      ArchivedDocument issued, boolean withContent, Language language) {
    var response = new GenerateDocumentResponse();
    response.document = SoapAnswers.record(issued.record(), faults, language);
    if (withContent) {
      response.pdf = issued.pdf().map(Content::bytes).orElse(null);
      response.docx = issued.docx().map(Content::bytes).orElse(null);
    }
    return response;
  }

  private <T> T answer(String wanted, BiFunction<Caller, Language, T> work)
      throws RefusalFault, FailureFault {
    var request =
        (HttpServletRequest) context.getMessageContext().get(MessageContext.SERVLET_REQUEST);
    Language language =
        Optional.ofNullable(wanted).flatMap(Language::of).orElseGet(() -> Languages.of(request));
    try {
      return work.apply(callers.of(request), language);
    } catch (RuntimeException e) {
      Optional<Refusal> refusal = Problems.find(Refusal.class, e);
      if (refusal.isPresent()) {
        throw faults.of(refusal.get(), language);
      }
      throw faults.failure(Problems.failureId(e, RequestIds.of(request)), language);
    }
  }
}
