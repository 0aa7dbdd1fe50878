package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.hechtwijzer.account.RecogniseColleague;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.site.Language;
import nl.hechtwijzer.site.PageLink;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Signing in with an organisation's own account, by OpenID Connect. It is there as soon as {@code
 * spring.security.oauth2.client.*} describes an organisation, and not at all before.
 */
@Component
class OrganisationSignIn {

  static final String PATH = WorkplacePaths.SIGN_IN + "/organisatie";
  static final String TO = "naar";

  private final @Nullable ClientRegistrationRepository organisations;
  private final RecogniseColleague colleagues;
  private final SessionStart session;
  private final OwnCookies cookies;

  OrganisationSignIn(
      ObjectProvider<ClientRegistrationRepository> organisations,
      RecogniseColleague colleagues,
      SessionStart session,
      OwnCookies cookies) {
    this.organisations = organisations.getIfAvailable();
    this.colleagues = colleagues;
    this.session = session;
    this.cookies = cookies;
  }

  /**
   * The ways that the sign-in page offers: the name of each organisation and where it begins.
   *
   * @param to where the visitor is going
   */
  List<PageLink> ways(String to) {
    return organisations instanceof Iterable<?> all
        ? registrations(all)
            .map(
                found ->
                    new PageLink(
                        found.getClientName(),
                        UriComponentsBuilder.fromPath(PATH)
                            .pathSegment(found.getRegistrationId())
                            .queryParam(TO, "{to}")
                            .encode()
                            .buildAndExpand(to)
                            .toUriString()))
            .toList()
        : List.of();
  }

  /** Adds the way to the organisation and back, if there is one. */
  void addTo(HttpSecurity http) {
    ClientRegistrationRepository known = organisations;
    if (known == null) {
      return;
    }
    AskedOrganisation asked = new AskedOrganisation(known, cookies);
    http.oauth2Login(
        login ->
            login
                .loginPage(WorkplacePaths.SIGN_IN)
                .authorizationEndpoint(
                    start -> start.baseUri(PATH).authorizationRequestRepository(asked))
                .authorizedClientRepository(new NoTokens())
                .successHandler(
                    (request, response, authentication) ->
                        comeIn(authentication, request, response))
                .failureHandler((request, response, failure) -> turnAway(request, response)));
  }

  private static Stream<ClientRegistration> registrations(Iterable<?> all) {
    return StreamSupport.stream(all.spliterator(), false)
        .filter(ClientRegistration.class::isInstance)
        .map(ClientRegistration.class::cast);
  }

  private void comeIn(
      Authentication authentication, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SecurityContextHolder.clearContext();
    Optional<SignedInPerson> person =
        claim(authentication.getPrincipal()).flatMap(colleagues::recognise);
    if (person.isEmpty()) {
      turnAway(request, response);
      return;
    }
    String to = AskedOrganisation.to(request);
    session.signIn(person.get(), request, response);
    response.sendRedirect(request.getContextPath() + WorkplacePaths.afterSignIn(to));
  }

  private static Optional<RecogniseColleague.Claim> claim(@Nullable Object principal) {
    if (!(principal instanceof OidcUser user)) {
      return Optional.empty();
    }
    URL issuer = user.getIssuer();
    String subject = user.getSubject();
    if (issuer == null || subject == null) {
      return Optional.empty();
    }
    boolean verified = Boolean.TRUE.equals(user.getEmailVerified());
    return Optional.of(
        new RecogniseColleague.Claim(
            issuer.toString(), subject, verified ? user.getEmail() : null));
  }

  private void turnAway(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    colleagues.turnedAway();
    response.sendRedirect(
        request.getContextPath()
            + Language.of(request).localise(WorkplacePaths.SIGN_IN)
            + "?onbekend");
  }

  /** Who someone is, is all that is asked; the organisation's tokens are of no use here. */
  private static final class NoTokens implements OAuth2AuthorizedClientRepository {

    // The interface is written so.
    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
        String registration, Authentication principal, HttpServletRequest request) {
      return null;
    }

    @Override
    public void saveAuthorizedClient(
        OAuth2AuthorizedClient client,
        Authentication principal,
        HttpServletRequest request,
        HttpServletResponse response) {
      // Nothing is kept.
    }

    @Override
    public void removeAuthorizedClient(
        String registration,
        Authentication principal,
        HttpServletRequest request,
        HttpServletResponse response) {
      // Nothing was kept.
    }
  }
}
