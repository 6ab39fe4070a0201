package org.qoltanba.web.soap;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import jakarta.jws.soap.SOAPBinding;
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

/** The port type of the contract; on the wire it is wrapped, in Java the wrappers are visible. */
@WebService(name = "DocumentsPort", targetNamespace = DocumentsPort.NAMESPACE)
@SOAPBinding(parameterStyle = SOAPBinding.ParameterStyle.BARE)
public interface DocumentsPort {

  String NAMESPACE = "urn:qoltanba:documents:1";

  @WebMethod(operationName = "GenerateDocument")
  @WebResult(
      name = "GenerateDocumentResponse",
      targetNamespace = NAMESPACE,
      partName = "parameters")
  GenerateDocumentResponse generateDocument(
      @WebParam(name = "GenerateDocument", targetNamespace = NAMESPACE, partName = "parameters")
          GenerateDocument request)
      throws RefusalFault, FailureFault;

  @WebMethod(operationName = "GetDocument")
  @WebResult(name = "GetDocumentResponse", targetNamespace = NAMESPACE, partName = "parameters")
  GetDocumentResponse getDocument(
      @WebParam(name = "GetDocument", targetNamespace = NAMESPACE, partName = "parameters")
          GetDocument request)
      throws RefusalFault, FailureFault;

  @WebMethod(operationName = "GetContent")
  @WebResult(name = "GetContentResponse", targetNamespace = NAMESPACE, partName = "parameters")
  GetContentResponse getContent(
      @WebParam(name = "GetContent", targetNamespace = NAMESPACE, partName = "parameters")
          GetContent request)
      throws RefusalFault, FailureFault;

  @WebMethod(operationName = "ListTemplates")
  @WebResult(name = "ListTemplatesResponse", targetNamespace = NAMESPACE, partName = "parameters")
  ListTemplatesResponse listTemplates(
      @WebParam(name = "ListTemplates", targetNamespace = NAMESPACE, partName = "parameters")
          ListTemplates request)
      throws RefusalFault, FailureFault;

  @WebMethod(operationName = "GetTemplateSchema")
  @WebResult(
      name = "GetTemplateSchemaResponse",
      targetNamespace = NAMESPACE,
      partName = "parameters")
  GetTemplateSchemaResponse getTemplateSchema(
      @WebParam(name = "GetTemplateSchema", targetNamespace = NAMESPACE, partName = "parameters")
          GetTemplateSchema request)
      throws RefusalFault, FailureFault;

  @WebMethod(operationName = "ValidateDocument")
  @WebResult(
      name = "ValidateDocumentResponse",
      targetNamespace = NAMESPACE,
      partName = "parameters")
  ValidateDocumentResponse validateDocument(
      @WebParam(name = "ValidateDocument", targetNamespace = NAMESPACE, partName = "parameters")
          ValidateDocument request)
      throws RefusalFault, FailureFault;

  @WebMethod(operationName = "SignDocument")
  @WebResult(name = "SignDocumentResponse", targetNamespace = NAMESPACE, partName = "parameters")
  SignDocumentResponse signDocument(
      @WebParam(name = "SignDocument", targetNamespace = NAMESPACE, partName = "parameters")
          SignDocument request)
      throws RefusalFault, FailureFault;

  @WebMethod(operationName = "GetFields")
  @WebResult(name = "GetFieldsResponse", targetNamespace = NAMESPACE, partName = "parameters")
  GetFieldsResponse getFields(
      @WebParam(name = "GetFields", targetNamespace = NAMESPACE, partName = "parameters")
          GetFields request)
      throws RefusalFault, FailureFault;

  @WebMethod(operationName = "PrepareSignature")
  @WebResult(
      name = "PrepareSignatureResponse",
      targetNamespace = NAMESPACE,
      partName = "parameters")
  PrepareSignatureResponse prepareSignature(
      @WebParam(name = "PrepareSignature", targetNamespace = NAMESPACE, partName = "parameters")
          PrepareSignature request)
      throws RefusalFault, FailureFault;

  @WebMethod(operationName = "CompleteSignature")
  @WebResult(
      name = "CompleteSignatureResponse",
      targetNamespace = NAMESPACE,
      partName = "parameters")
  CompleteSignatureResponse completeSignature(
      @WebParam(name = "CompleteSignature", targetNamespace = NAMESPACE, partName = "parameters")
          CompleteSignature request)
      throws RefusalFault, FailureFault;

  @WebMethod(operationName = "RaiseSignatures")
  @WebResult(name = "RaiseSignaturesResponse", targetNamespace = NAMESPACE, partName = "parameters")
  RaiseSignaturesResponse raiseSignatures(
      @WebParam(name = "RaiseSignatures", targetNamespace = NAMESPACE, partName = "parameters")
          RaiseSignatures request)
      throws RefusalFault, FailureFault;

  @WebMethod(operationName = "SignUpload")
  @WebResult(name = "SignUploadResponse", targetNamespace = NAMESPACE, partName = "parameters")
  SignUploadResponse signUpload(
      @WebParam(name = "SignUpload", targetNamespace = NAMESPACE, partName = "parameters")
          SignUpload request)
      throws RefusalFault, FailureFault;
}
