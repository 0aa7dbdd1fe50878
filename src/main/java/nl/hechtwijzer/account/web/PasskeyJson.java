package nl.hechtwijzer.account.web;

import java.util.Optional;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What browsers and Spring Security say to each other about passkeys, as JSON. */
final class PasskeyJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  private PasskeyJson() {}

  static String write(Object options) {
    return MAPPER.writeValueAsString(options);
  }

  static Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> made(String json) {
    return read(json, new TypeReference<>() {});
  }

  static Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> used(String json) {
    return read(json, new TypeReference<>() {});
  }

  private static <T> Optional<T> read(String json, TypeReference<T> type) {
    try {
      return Optional.of(MAPPER.readValue(json, type));
    } catch (JacksonException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
