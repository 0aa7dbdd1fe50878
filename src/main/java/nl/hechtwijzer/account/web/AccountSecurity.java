package nl.hechtwijzer.account.web;

import jakarta.servlet.DispatcherType;
import java.sql.DatabaseMetaData;
import java.util.EnumSet;
import javax.sql.DataSource;
import nl.hechtwijzer.account.AuditLog;
import nl.hechtwijzer.account.HashingTurns;
import nl.hechtwijzer.account.SignIn;
import nl.hechtwijzer.site.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.thymeleaf.ITemplateEngine;

/**
 * Sessions and access for the workplace and the ways into it; {@link WorkplacePaths} says which
 * addresses those are. The sessions stand in the database, so they survive a restart and hold on
 * every node. Only who signs in gets one: what is needed until then, the browser keeps.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class AccountSecurity {

  /** Behind the filter for the language. */
  private static final int DOOR_ORDER = Ordered.HIGHEST_PRECEDENCE + 15;

  /** Between the filters that every request passes and those of Spring MVC. */
  private static final int SECURITY_ORDER = -100;

  /** Spring Session has such a statement for other databases, not for H2. */
  private static final String KEEP_ATTRIBUTE_ON_H2 =
      """
      MERGE INTO %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)
      KEY (SESSION_PRIMARY_ID, ATTRIBUTE_NAME)
      VALUES (?, ?, ?)
      """;

  private static final EnumSet<DispatcherType> ONLY_REQUESTS = EnumSet.of(DispatcherType.REQUEST);

  @Bean
  DelegatingFilterProxyRegistrationBean sessionFilter() {
    return forWorkplace("springSessionRepositoryFilter", SessionRepositoryFilter.DEFAULT_ORDER);
  }

  @Bean
  DelegatingFilterProxyRegistrationBean securityFilter() {
    return forWorkplace("springSecurityFilterChain", SECURITY_ORDER);
  }

  /**
   * As soon as the language is known: what is refused there is to cost next to nothing. A filter is
   * made before the database is, whose refusals are to be told by themselves.
   */
  @Bean
  FilterRegistrationBean<PasswordDoor> passwordDoor(
      HashingTurns turns, @Lazy SignIn signIn, ITemplateEngine templates) {
    FilterRegistrationBean<PasswordDoor> registration =
        new FilterRegistrationBean<>(new PasswordDoor(turns, signIn, templates));
    registration.addUrlPatterns(WorkplacePaths.withPassword());
    registration.setDispatcherTypes(ONLY_REQUESTS);
    registration.setOrder(DOOR_ORDER);
    return registration;
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
  CookieSerializer sessionCookie(OwnCookies cookies) {
    DefaultCookieSerializer cookie = new SessionCookie();
    cookie.setCookieName(cookies.name(OwnCookies.SESSION));
    cookie.setCookiePath("/");
    cookie.setSameSite("Lax");
    if (cookies.secure()) {
      cookie.setUseSecureCookie(true);
    }
    return cookie;
  }

  /** What an older or newer release kept in a session counts as absent: one signs in again. */
  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionReading() {
    GenericConversionService conversion = new GenericConversionService();
    conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
    conversion.addConverter(byte[].class, Object.class, new Forgiving());
    return sessions -> sessions.setConversionService(conversion);
  }

  /**
   * Two requests of one session may both be the first to keep an attribute: the later one then
   * writes over it. The statement that Spring Session has by itself would fail for the second.
   */
  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionWriting(DataSource database)
      throws MetaDataAccessException {
    String product =
        JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
    if (DatabaseDriver.fromProductName(product) == DatabaseDriver.POSTGRESQL) {
      return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
    return sessions -> sessions.setCreateSessionAttributeQuery(KEEP_ATTRIBUTE_ON_H2);
  }

  /** In a cookie, so that a form can be shown to a stranger without storing anything for it. */
  @Bean
  CsrfTokenRepository csrfTokens(OwnCookies cookies) {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(cookies.name(OwnCookies.FORMS));
    tokens.setHeaderName("X-CSRF-TOKEN");
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(cookies::dress);
    return tokens;
  }

  /** The token is made at once: once a page is on its way, no cookie can be added to it. */
  private static CsrfTokenRequestHandler tokenAtOnce() {
    XorCsrfTokenRequestAttributeHandler handler = new XorCsrfTokenRequestAttributeHandler();
    handler.setCsrfRequestAttributeName(null);
    return handler;
  }

  @Bean
  SecurityFilterChain workplace(
      HttpSecurity http,
      PersonInSession person,
      CsrfTokenRepository csrfTokens,
      ToSignIn toSignIn,
      StaleRequest staleRequest,
      OrganisationSignIn organisations,
      AuditLog log) {
    organisations.addTo(http);
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
        .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens).csrfTokenRequestHandler(tokenAtOnce()))
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

  private static final class Forgiving implements Converter<byte[], Object> {

    private final DeserializingConverter reader = new DeserializingConverter();

    // The interface allows a null that NullAway cannot see.
    @Override
    @SuppressWarnings("NullAway")
    public @Nullable Object convert(byte[] bytes) {
      try {
        return reader.convert(bytes);
      } catch (SerializationFailedException unreadable) {
        return null;
      }
    }
  }
}
