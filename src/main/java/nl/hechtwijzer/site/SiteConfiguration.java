package nl.hechtwijzer.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Fits the site's furniture into Spring MVC and Thymeleaf. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

  /** The time in the Netherlands, which decides what day it is for every page. */
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Amsterdam"));
  }

  @Configuration(proxyBeanMethods = false)
  static class Templates {

    Templates(SpringTemplateEngine engine) {
      engine.setLinkBuilder(new LanguageLinks());
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Views {

    /** A page that fails halfway becomes an error page, never half a page with {@code 200}. */
    Views(ThymeleafViewResolver resolver) {
      resolver.setProducePartialOutputWhileProcessing(false);
      // th:utext refuses beans, and takes what every page is given.
      resolver.addStaticVariable("unbroken", new UnbrokenText());
    }
  }

  /** Before Boot, which leaves a pattern alone that has a handler. */
  @Order(-1)
  @Configuration(proxyBeanMethods = false)
  static class Mvc implements WebMvcConfigurer {

    private final PageTags tags;
    private final MessageSource messages;

    Mvc(PageTags tags, MessageSource messages) {
      this.tags = tags;
      this.messages = messages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
      registry.addInterceptor(new PublicPageCaching(tags));
    }

    /**
     * The address of a file holds the hash of its content, so a browser may keep it for good: what
     * changes gets another address.
     */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
      fingerprinted(registry, "/assets/**", "classpath:/static/assets/");
      fingerprinted(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/");
    }

    private static void fingerprinted(
        ResourceHandlerRegistry registry, String pattern, String location) {
      registry
          .addResourceHandler(pattern)
          .addResourceLocations(location)
          .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
          .resourceChain(true)
          .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    /**
     * What is read has one form, whatever the reader says to take: the same address gives the same
     * answer, so any cache may keep it, and what nobody can make sense of is no reason to refuse.
     */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
      ContentNegotiationStrategy accepted = new HeaderContentNegotiationStrategy();
      configurer.strategies(
          List.of(
              request ->
                  request.getNativeRequest() instanceof HttpServletRequest asked
                          && "POST".equals(asked.getMethod())
                      ? accepted.resolveMediaTypes(request)
                      : ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
      resolvers.add(new LanguageArguments(messages));
    }
  }
}
