package org.qoltanba.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signing in by OpenID Connect, switched on by the environment alone. */
class OidcIT {

  @Test
  void aBearerTokenBringsNameAndRolesAndTheAccountItsOrganisation()
      throws IOException, GeneralSecurityException {
    try (var provider = new OidcPeer();
        var server = new ServerProcess("oidc", 500, environment(provider)).start()) {
      as(server, provider, "clerk", "clerk")
          .post("api/v1/documents", Samples.contract("kk"))
          .expect(201);
      as(server, provider, "auditor", "auditor")
          .post("api/v1/documents", Samples.contract("kk"))
          .expectProblem(403);
      as(server, provider, "stranger", "clerk").get("api/v1/documents").expectProblem(403);
      Answer nobody = Api.anonymousAt(server.address()).get("api/v1/documents").expectProblem(401);
      assertTrue(nobody.header("WWW-Authenticate").startsWith("Bearer"), nobody.text());
      Api.bearer(server.address(), "not.a.token").get("api/v1/documents").expect(401);
      Api.at(server.address(), "clerk", Api.SAMPLE_PASSWORD).get("api/v1/documents").expect(401);
    }
  }

  private static Api as(ServerProcess server, OidcPeer provider, String account, String role)
      throws GeneralSecurityException {
    return Api.bearer(server.address(), provider.token(account, role, "qoltanba"));
  }

  private static Map<String, String> environment(OidcPeer provider) {
    return Map.of(
        "QOLTANBA_AUTH", "OIDC",
        "QOLTANBA_OIDC_PROVIDER_URL", provider.url(),
        "QOLTANBA_OIDC_CLIENT_ID", "qoltanba");
  }
}
