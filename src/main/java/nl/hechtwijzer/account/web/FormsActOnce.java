package nl.hechtwijzer.account.web;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import nl.hechtwijzer.account.FormAnswers;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.web.servlet.support.csrf.CsrfRequestDataValueProcessor;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Gives the forms of the workplace their keys, and stands before it to know them again. */
@Configuration(proxyBeanMethods = false)
class FormsActOnce {

  /** There can be one such processor, and Spring Security makes its own. */
  @Bean
  static BeanPostProcessor formKeys() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof CsrfRequestDataValueProcessor tokens ? new FormKeys(tokens) : bean;
      }
    };
  }

  @Bean
  static FilterRegistrationBean<ActsOnce> actsOnce(@Lazy FormAnswers answers, OwnCookies cookies) {
    FilterRegistrationBean<ActsOnce> registration =
        new FilterRegistrationBean<>(new ActsOnce(answers, cookies));
    registration.addUrlPatterns(WorkplacePaths.filterPatterns());
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
    registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
    return registration;
  }

  /**
   * Tomcat would close the answer right after a page that was forwarded to, before what is kept of
   * it is sent.
   */
  @Bean
  static WebServerFactoryCustomizer<TomcatServletWebServerFactory> answersAfterForwards() {
    return factory ->
        factory.addContextCustomizers(
            context -> context.setSuspendWrappedResponseAfterForward(false));
  }
}
