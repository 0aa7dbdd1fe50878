package nl.hechtwijzer.account.web;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import nl.hechtwijzer.account.AuditLog;
import nl.hechtwijzer.site.Language;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Sessions and access for the workplace and the ways into it; {@link WorkplacePaths} says which
 * addresses those are. The sessions stand in the database, so they survive a restart and hold on
 * every node. Someone who only looks at the sign-in page has one for ten minutes.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 600)
class AccountSecurity {

  /** Between the filters that every request passes and those of Spring MVC. */
  private static final int SECURITY_ORDER = -100;

  private static final EnumSet<DispatcherType> ONLY_REQUESTS = EnumSet.of(DispatcherType.REQUEST);

  @Bean
  DelegatingFilterProxyRegistrationBean sessionFilter() {
    return forWorkplace("springSessionRepositoryFilter", SessionRepositoryFilter.DEFAULT_ORDER);
  }

  @Bean
  DelegatingFilterProxyRegistrationBean securityFilter() {
    return forWorkplace("springSecurityFilterChain", SECURITY_ORDER);
  }

  private static DelegatingFilterProxyRegistrationBean forWorkplace(String filter, int order) {
    DelegatingFilterProxyRegistrationBean registration =
        new DelegatingFilterProxyRegistrationBean(filter);
    registration.addUrlPatterns(WorkplacePaths.filterPatterns());
    registration.setDispatcherTypes(ONLY_REQUESTS);
    registration.setOrder(order);
    return registration;
  }

  @Bean
  CookieSerializer sessionCookie() {
    DefaultCookieSerializer cookie = new DefaultCookieSerializer();
    cookie.setCookieName("hechtwijzer");
    cookie.setSameSite("Lax");
    return cookie;
  }

  @Bean
  CsrfTokenRepository csrfTokens() {
    return new HttpSessionCsrfTokenRepository();
  }

  @Bean
  SecurityFilterChain workplace(
      HttpSecurity http,
      PersonInSession person,
      CsrfTokenRepository csrfTokens,
      ToSignIn toSignIn,
      StaleRequest staleRequest,
      AuditLog log) {
    return http.securityMatcher(WorkplacePaths.securityPatterns())
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(WorkplacePaths.HOME + "/**")
                    .authenticated()
                    .anyRequest()
                    .permitAll())
        .securityContext(context -> context.securityContextRepository(person))
        // The site sends its own headers with every answer; this one is for these pages only.
        .headers(
            headers ->
                headers
                    .defaultsDisabled()
                    .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-store")))
        .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
        .requestCache(cache -> cache.disable())
        .exceptionHandling(
            failures ->
                failures.authenticationEntryPoint(toSignIn).accessDeniedHandler(staleRequest))
        .logout(
            logout ->
                logout
                    .logoutUrl(WorkplacePaths.SIGN_OUT)
                    .addLogoutHandler(
                        (request, response, authentication) -> {
                          if (authentication != null) {
                            log.record("account.signedOut", "", "");
                          }
                        })
                    .logoutSuccessHandler(toSignedOut()))
        .build();
  }

  private static LogoutSuccessHandler toSignedOut() {
    return (request, response, authentication) ->
        response.sendRedirect(
            request.getContextPath()
                + Language.of(request).localise(WorkplacePaths.SIGN_IN)
                + "?uitgelogd");
  }
}
