package org.qoltanba.web.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.qoltanba.document.Caller;
import org.qoltanba.intake.Accounts;
import org.qoltanba.intake.Permission;
import org.qoltanba.json.request.RequestJson;
import org.qoltanba.web.guard.Callers;

/** The accounts, for administrators. */
@Path("/accounts/{name}")
@Dependent
public class AccountsResource {

  @Inject Accounts accounts;
  @Inject Callers callers;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("name") String name, @Context HttpServletRequest request)
      throws IOException {
    Caller caller = Permission.ACCOUNTS.require(callers.of(request));
    accounts.put(caller, RequestJson.newAccount(name, Asked.json(request)));
    return Response.noContent().build();
  }
}
