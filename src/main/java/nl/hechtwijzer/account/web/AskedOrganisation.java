package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.hechtwijzer.account.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What an organisation was asked about a visitor, kept by the visitor's own browser until the
 * answer: everybody may set out for there, and a session for each would fill the disk. What is the
 * same for every visitor is taken from the settings again.
 */
class AskedOrganisation implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  private static final String COOKIE = "hechtwijzer-organisatie";
  private static final String[] ATTRIBUTES = {
    OAuth2ParameterNames.REGISTRATION_ID, OidcParameterNames.NONCE, PkceParameterNames.CODE_VERIFIER
  };

  private final ClientRegistrationRepository organisations;
  private final OwnCookies cookies;

  AskedOrganisation(ClientRegistrationRepository organisations, OwnCookies cookies) {
    this.organisations = organisations;
    this.cookies = cookies;
  }

  /** Where the visitor was going, as told when setting out. */
  static String to(HttpServletRequest request) {
    return request.getAttribute(OrganisationSignIn.class.getName()) instanceof String to
        ? to
        : WorkplacePaths.HOME;
  }

  @Override
  public void saveAuthorizationRequest(
      OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
    UriComponentsBuilder kept = UriComponentsBuilder.newInstance();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(OAuth2ParameterNames.STATE, Objects.toString(asked.getState(), ""));
    values.put(OAuth2ParameterNames.REDIRECT_URI, Objects.toString(asked.getRedirectUri(), ""));
    values.put(
        OrganisationSignIn.TO, Objects.toString(request.getParameter(OrganisationSignIn.TO), ""));
    for (String name : ATTRIBUTES) {
      Object value = asked.getAttribute(name);
      if (value != null) {
        values.put(name, value);
      }
    }
    values.keySet().forEach(name -> kept.queryParam(name, "{" + name + "}"));
    cookies.keep(COOKIE, kept.encode().buildAndExpand(values).toUriString(), request, response);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    return cookies.look(COOKIE, request).flatMap(kept -> asked(kept, request)).orElse(null);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return cookies
        .take(COOKIE, request, response)
        .flatMap(kept -> asked(kept, request))
        .orElse(null);
  }

  private Optional<OAuth2AuthorizationRequest> asked(
      Seal.Opened opened, HttpServletRequest request) {
    Map<String, String> kept = values(opened.text());
    String state = kept.getOrDefault(OAuth2ParameterNames.STATE, "");
    ClientRegistration organisation =
        organisations.findByRegistrationId(
            kept.getOrDefault(OAuth2ParameterNames.REGISTRATION_ID, ""));
    if (organisation == null || !state.equals(request.getParameter(OAuth2ParameterNames.STATE))) {
      return Optional.empty();
    }
    request.setAttribute(
        OrganisationSignIn.class.getName(), kept.getOrDefault(OrganisationSignIn.TO, ""));
    Map<String, Object> attributes = new LinkedHashMap<>();
    for (String name : ATTRIBUTES) {
      Optional.ofNullable(kept.get(name)).ifPresent(value -> attributes.put(name, value));
    }
    return Optional.of(
        OAuth2AuthorizationRequest.authorizationCode()
            .authorizationUri(
                Objects.requireNonNull(organisation.getProviderDetails().getAuthorizationUri()))
            .clientId(organisation.getClientId())
            .scopes(organisation.getScopes())
            .redirectUri(kept.getOrDefault(OAuth2ParameterNames.REDIRECT_URI, ""))
            .state(state)
            .attributes(all -> all.putAll(attributes))
            .build());
  }

  private static Map<String, String> values(String text) {
    UriComponents read = UriComponentsBuilder.fromUriString(text).build();
    Map<String, String> values = new LinkedHashMap<>();
    read.getQueryParams()
        .toSingleValueMap()
        .forEach(
            (name, value) ->
                values.put(
                    name, value == null ? "" : UriUtils.decode(value, StandardCharsets.UTF_8)));
    return values;
  }
}
