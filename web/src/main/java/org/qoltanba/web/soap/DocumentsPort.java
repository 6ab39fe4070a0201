package org.qoltanba.web.soap;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import jakarta.jws.soap.SOAPBinding;
import org.qoltanba.web.soap.wire.GenerateDocument;
import org.qoltanba.web.soap.wire.GenerateDocumentResponse;
import org.qoltanba.web.soap.wire.GetContent;
import org.qoltanba.web.soap.wire.GetContentResponse;
import org.qoltanba.web.soap.wire.GetDocument;
import org.qoltanba.web.soap.wire.GetDocumentResponse;
import org.qoltanba.web.soap.wire.GetTemplateSchema;
import org.qoltanba.web.soap.wire.GetTemplateSchemaResponse;
import org.qoltanba.web.soap.wire.ListTemplates;
import org.qoltanba.web.soap.wire.ListTemplatesResponse;
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
}
