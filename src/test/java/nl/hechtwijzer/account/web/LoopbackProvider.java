package nl.hechtwijzer.account.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * An organisation's own sign-in, as small as OpenID Connect allows: whoever comes is let through as
 * the person that was set.
 */
final class LoopbackProvider implements AutoCloseable {

  private final HttpServer server;
  private final RSAKey key;
  private volatile String nonce = "";
  private volatile Map<String, Object> person = Map.of();

  LoopbackProvider() {
    try {
      key = new RSAKeyGenerator(2048).keyID("one").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/.well-known/openid-configuration", this::describe);
    server.createContext("/jwks", exchange -> json(exchange, new JWKSet(key).toString()));
    server.createContext("/authorize", this::letThrough);
    server.createContext("/token", this::tell);
    server.start();
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void nextIs(String subject, String email, boolean verified) {
    person = Map.of("sub", subject, "email", email, "email_verified", verified);
  }

  private void describe(HttpExchange exchange) throws IOException {
    json(
        exchange,
        """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
         "jwks_uri": "%1$s/jwks", "response_types_supported": ["code"],
         "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
        """
            .formatted(issuer()));
  }

  private void letThrough(HttpExchange exchange) throws IOException {
    UriComponents asked = UriComponentsBuilder.fromUri(exchange.getRequestURI()).build();
    nonce = decoded(asked, "nonce");
    String back =
        decoded(asked, "redirect_uri")
            + "?code=one&state="
            + asked.getQueryParams().getFirst("state");
    exchange.getResponseHeaders().add("Location", back);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private static String decoded(UriComponents asked, String name) {
    return URLDecoder.decode(
        String.valueOf(asked.getQueryParams().getFirst(name)), StandardCharsets.UTF_8);
  }

  // The library for tokens takes nothing newer.
  @SuppressWarnings("JavaUtilDate")
  private void tell(HttpExchange exchange) throws IOException {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience("hechtwijzer")
            .issueTime(Date.from(Instant.now()))
            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
            .claim("nonce", nonce);
    person.forEach(claims::claim);
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
            claims.build());
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    json(
        exchange,
        "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"expires_in\": 60, \"id_token\": \""
            + token.serialize()
            + "\"}");
  }

  private static void json(HttpExchange exchange, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
